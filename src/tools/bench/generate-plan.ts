import { parse } from 'yaml';
import { localeCodes } from '../../i18n/locales.ts';
import type { Measure, Part, Plan, Section } from '../../model/plan.ts';
import { toChineseNumeral } from '../../i18n/numerals.ts';
import { readPlan } from '../../model/read-plan/read-plan.ts';
import { sha256 } from '../../model/sha256.ts';
import { toYaml } from '../import-plan/scaffold-plan.ts';

/** Paths within `content/` → their text. */
export type ContentTexts = ReadonlyMap<string, string>;

/** A measure, part or section of the generated plan: copy `copy` of a real one; 0 is the real one. */
interface Piece {
  /** Its lines in the source, wrapped as the real ones are: widths show where a paragraph ends. */
  lines: string;
  /** Keys of its translation: of the real one → its own. */
  keys: (readonly [real: string, own: string])[];
  /** The real part that it is a copy of, where it is a part. */
  part?: number;
  /** The real measure that it is a copy of, and its number, where it is a measure. */
  measure?: { real: number; number: number };
}

/** By number. */
type Names = Record<number, string>;

/**
 * The files of a real content folder in, those of a plan of `count` measures out, as heavy measure
 * by measure: the plan’s parts follow one another again and again, numbered on, each copy with
 * translation, facts and explainers of its own. The first measures are the real ones, so updates,
 * releases and published addresses stay true. The same input gives the same output.
 * @throws when `count` is less than the real plan has, or a file is missing
 */
export function generatePlan(real: ContentTexts, count: number): Map<string, string> {
  const text = (path: string) => real.get(path) ?? fail(`content/${path} is missing.`);
  const source = text('plan/source.zh.txt');
  const plan = readPlan(source);
  const size = plan.measures.length;
  if (count < size) throw new Error(`Generate ${size} measures or more, not ${count}.`);
  const files = new Map(real);
  if (count === size) return files;

  const copies = Array.from({ length: Math.ceil(count / size) - 1 }, (_, index) => index + 1);
  const pieces = copies.flatMap((copy) => piecesOf({ plan, source, copy, count }));
  const whole = `${source.trimEnd()}\n\n${pieces.map(({ lines }) => lines).join('\n\n')}\n`;
  files.set('plan/source.zh.txt', whole);

  const identity = parse(text('plan/plan.yaml')) as { parts: unknown[] };
  const copiedParts = pieces.flatMap(({ part }) => part ?? []);
  const parts = [...identity.parts, ...copiedParts.map((part) => identity.parts[part - 1])];
  files.set('plan/plan.yaml', toYaml({ ...identity, parts, source_sha256: sha256(whole) }));

  const translation = parse(text('plan/translation.en.yaml')) as Record<string, unknown>;
  for (const [from, to] of pieces.flatMap(({ keys }) => keys)) {
    if (from in translation) translation[to] = structuredClone(translation[from]);
  }
  files.set('plan/translation.en.yaml', toYaml(translation));

  const measures = pieces.flatMap(({ measure }) => measure ?? []);
  const folders = foldersByNumber(real);
  for (const { real: first, number } of measures) {
    const folder = folders.get(first) ?? fail(`Measure ${first} has no folder.`);
    const own = folder.replace(/\d+/, String(number));
    const facts = parse(text(`${folder}/facts.yaml`)) as {
      related: number[];
      today: object | null;
    };
    const related = facts.related
      .map((other) => other + number - first)
      .filter((other) => other <= count);
    files.set(
      `${own}/facts.yaml`,
      toYaml({ ...facts, number, related, today: facts.today && { ...facts.today, updates: [] } }),
    );
    for (const locale of localeCodes) {
      // No two are the same, as in a real plan: what is read once would be remembered.
      const explainer = text(`${folder}/${locale}.mdx`).trimEnd();
      files.set(`${own}/${locale}.mdx`, `${explainer}\n\n[${number}](measure:${number})\n`);
    }
  }

  const { ways } = parse(text('ways-in.yaml')) as { ways: { measures: number[] }[] };
  const [way] = ways;
  way?.measures.push(...measures.map(({ number }) => number));
  files.set('ways-in.yaml', toYaml({ ways }));

  for (const [path, industryText] of real) {
    if (!/^industries\/.+\.yaml$/.test(path)) continue;
    const industry = parse(industryText) as { measures: { number: number }[] };
    const copied = measures.flatMap(({ real: first, number }) =>
      industry.measures.filter((one) => one.number === first).map((one) => ({ ...one, number })),
    );
    files.set(path, toYaml({ ...industry, measures: [...industry.measures, ...copied] }));
  }

  for (const [path, guideText] of real) {
    if (!/^guides\/.+\.yaml$/.test(path)) continue;
    const guide = parse(guideText) as { measures: { parts: Names; titles: Names } };
    copiedParts.forEach((part, index) => {
      const name = guide.measures.parts[part];
      const number = plan.parts.length + 1 + index;
      if (name) guide.measures.parts[number] = `${name} (${number})`;
    });
    for (const { real: first, number } of measures) {
      const title = guide.measures.titles[first];
      if (title) guide.measures.titles[number] = `${title} (${number})`;
    }
    files.set(path, toYaml(guide));
  }
  return files;
}

interface CopyOf {
  plan: Plan;
  source: string;
  copy: number;
  count: number;
}

/** One copy of the plan’s parts, sections and measures, in document order; none after `count`. */
function piecesOf({ plan, source, copy, count }: CopyOf): Piece[] {
  const kept = plan.measures.filter(
    ({ ordinal }) => copy * plan.measures.length + ordinal <= count,
  );
  const printed = source.split('\n');
  const linesOf = ({ marker, lines: [first, last] }: Measure | Part | Section, own: string) =>
    printed
      .slice(first - 1, last)
      .join('\n')
      .replaceAll('\f', '')
      .replace(marker, () => own)
      .trim();
  const partPiece = (part: Part): Piece => {
    const own = copy * plan.parts.length + part.ordinal;
    return {
      lines: linesOf(part, `${toChineseNumeral(own)}、`),
      keys: [[`part-${part.ordinal}`, `part-${own}`]],
      part: part.ordinal,
    };
  };
  const sectionPiece = (section: Section): Piece => {
    const own = copy * plan.sections.length + section.ordinal;
    return {
      lines: linesOf(section, `（${toChineseNumeral(own)}）`),
      keys: [[`section-${section.ordinal}`, `section-${own}`]],
    };
  };
  const measurePiece = (measure: Measure): Piece => {
    const number = copy * plan.measures.length + measure.ordinal;
    const units = [...measure.sentences.map(({ id }) => id), 'responsible'];
    return {
      lines: linesOf(measure, `${number}．`),
      keys: units.map((unit) => [`measure-${measure.number}-${unit}`, `measure-${number}-${unit}`]),
      measure: { real: Number(measure.number), number },
    };
  };
  const sectionsOf = (part: Part) =>
    plan.sections.filter(
      ({ part: parent, ordinal }) =>
        parent === part.ordinal && kept.some(({ section }) => section === ordinal),
    );
  return plan.parts
    .filter(({ ordinal }) => kept.some(({ part }) => part === ordinal))
    .flatMap((part) => [
      partPiece(part),
      ...sectionsOf(part).flatMap((section) => [
        sectionPiece(section),
        ...kept.filter((measure) => measure.section === section.ordinal).map(measurePiece),
      ]),
    ]);
}

function foldersByNumber(files: ContentTexts): Map<number, string> {
  const found = new Map<number, string>();
  for (const path of files.keys()) {
    const match = /^(measures\/(\d+)-[^/]+)\/facts\.yaml$/.exec(path);
    if (match) found.set(Number(match[2]), match[1] ?? '');
  }
  return found;
}

function fail(message: string): never {
  throw new Error(message);
}
