import type { Library, LibraryMeasure, LibraryPart, LibrarySection } from './library.ts';

/** Measures that stand together: in a section, or in none. */
export interface SectionInOrder {
  section: LibrarySection | null;
  measures: LibraryMeasure[];
}

/** A part with its measures; no part for those that stand above or beside all parts. */
export interface PartInOrder {
  part: LibraryPart | null;
  measures: LibraryMeasure[];
  sections: SectionInOrder[];
}

/**
 * All measures by part and section, in the order of the text, none left out: a plan need have
 * neither parts nor sections, and a part may hold measures beside its sections.
 */
export function measuresInOrder({
  parts,
  sections,
  measures,
}: Pick<Library, 'parts' | 'sections' | 'measures'>): PartInOrder[] {
  return [null, ...parts]
    .map((part) => {
      const own = measures.filter((measure) => measure.part === part);
      const grouped = bySection(own);
      const empty = sections
        .filter((section) => section.part === part)
        .filter((section) => grouped.every((group) => group.section !== section))
        .map((section): SectionInOrder => ({ section, measures: [] }));
      return { part, measures: own, sections: [...grouped, ...empty] };
    })
    .filter(({ part, sections: own }) => part !== null || own.length > 0);
}

function bySection(measures: readonly LibraryMeasure[]): SectionInOrder[] {
  const groups: SectionInOrder[] = [];
  for (const measure of measures) {
    const last = groups.at(-1);
    if (last && last.section === measure.section) last.measures.push(measure);
    else groups.push({ section: measure.section, measures: [measure] });
  }
  return groups;
}
