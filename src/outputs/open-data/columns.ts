import type { z } from 'astro/zod';
import { isLocale, localeCodes } from '../../i18n/locales.ts';
import { measureShape } from './records/measure-data.ts';
import { termShape } from './records/term-data.ts';
import { fieldsOf } from './shape/fields.ts';

/** The columns of `measures.csv`, by the fields of a measure. */
export const measureColumns = columnsOf(measureShape, [
  'number',
  'id',
  'url',
  'plan',
  'part',
  'section',
  'title',
  'question',
  'answer',
  'official.text',
  'official.sha256',
  'official.lines',
  'translation',
  'translation.status',
  'responsibility',
  'strength',
  'sentences.id',
  'sentences.strengths.strength',
  'lead',
  'support',
  'topics',
  'national_provisions.instrument',
  'national_provisions.provision',
  'national_provisions.seen',
  'named_instruments',
  'related_instruments',
  'today.state',
  'today',
  'today.as_of',
  'updates',
  'related',
  'reviewed',
  'reviewed_by',
  'for',
  'offers',
  'industries',
]);

/** The columns of `glossary.csv`, by the fields of a term. */
export const termColumns = columnsOf(termShape, [
  'slug',
  'url',
  ...localeCodes,
  'in_text',
  'forms',
  'avoid',
  'meaning',
  'rendering',
  'source',
  'measures',
  'words.language',
  'words.word',
  'words.source',
]);

/**
 * The columns of some fields of a shape, each by its path. What is there in several languages has a
 * column for each.
 * @throws when the shape has no such field
 */
export function columnsOf(shape: z.ZodObject, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const field = path.split('.').reduce<{ fields: ReturnType<typeof fieldsOf> }>(
      (outer, name) => {
        const inner = outer.fields.find((candidate) => candidate.name === name);
        if (!inner) throw new Error(`A column is called “${path}”, and there is no such field.`);
        return inner;
      },
      { fields: fieldsOf(shape) },
    );
    const languages = field.fields.map(({ name }) => name).filter(isLocale);
    return languages.length > 0 ? languages.map((locale) => `${path}.${locale}`) : [path];
  });
}
