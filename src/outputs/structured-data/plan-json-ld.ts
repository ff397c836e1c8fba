import { officialLocale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { graph, type JsonLd } from './graph.ts';
import { measureLegislation, planLegislation } from './legislation.ts';

/** The plan and all its measures, with the official text and our translation of each (schema.org). */
export function planJsonLd(library: Library, absolute: (path: string) => string): JsonLd {
  const setting = { locale: officialLocale, absolute } as const;
  const measures = library.measures.map((measure) =>
    measureLegislation(measure, library, { ...setting, withTexts: true }),
  );
  const hasPart = measures.flatMap((measure) =>
    typeof measure === 'object' && '@id' in measure ? [{ '@id': measure['@id'] ?? '' }] : [],
  );
  return graph([{ ...planLegislation(library, setting), hasPart }, ...measures]);
}
