import { z } from 'astro/zod';
import { inEachTranslation, localized, partialDate, slug, webAddress } from './shared.ts';

export const instrumentKinds = [
  'law',
  'administrative-regulation',
  'department-rule',
  'local-regulation',
  'normative-document',
  'catalogue-or-list',
  'other',
] as const;

export const titleStatuses = ['official', 'established', 'ours'] as const;

export const instrumentStatuses = [
  'in-force',
  'amended',
  'replaced',
  'expired',
  'pilot',
  'draft',
  'not-checked',
] as const;

const provisionSchema = z.strictObject({
  number: z.int().positive().describe('Its number in the document: 1 for （一）, in order.'),
  title: localized.describe('Its heading; the Chinese as in the document.'),
  title_seen: z
    .boolean()
    .describe(
      'Whether the Chinese heading was seen in the document itself, not in a report on it.',
    ),
  words_seen: z
    .boolean()
    .describe(
      'Whether the words of the provision that bear on the plan were seen themselves, not in a report on them. Pages say “probably implements” of a provision whose words were not.',
    ),
  compared: localized
    .nullable()
    .describe('How the plan copies, narrows or adds to its words; null where these were not seen.'),
});

export type Provision = z.infer<typeof provisionSchema>;

/** `content/instruments/<slug>.yaml`: a law or document that a measure rests on. */
export const instrumentSchema = z.strictObject({
  slug: slug.describe(
    'Permanent name in addresses; equals the file name without .yaml: foreign-investment-law, guofa-2023-11.',
  ),
  title: localized.describe('Its title; the Chinese without 《》.'),
  title_status: inEachTranslation(
    z
      .enum(titleStatuses)
      .describe(
        'official: an official text in that language was seen; established: it was seen in use, for example by Xinhua; ours: our rendering.',
      ),
  ).describe('Where the title in each language of translation comes from.'),
  names_in_text: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Every form in which the official text names it, sign by sign: 《鼓励外商投资产业目录》. Left out where the text does not.',
    ),
  kind: z
    .enum(instrumentKinds)
    .nullable()
    .describe(
      'What it is. law: of the National People’s Congress or its Standing Committee; administrative-regulation: of the State Council (条例); department-rule: of a ministry, with an order number (规章); local-regulation: of a people’s congress of a province or city (地方性法规); normative-document: an opinion, notice or plan of any authority (规范性文件); catalogue-or-list: such as a negative list; other: no document of authority, such as a report or a service; null where that was not seen.',
    ),
  number: z
    .string()
    .min(1)
    .nullable()
    .describe(
      'Document number as printed: 国发〔2023〕11号; null where it has none or none was seen.',
    ),
  issuer: localized.describe('Who issued it; several joined with 、 and “and”.'),
  date: partialDate
    .nullable()
    .describe(
      'Date of issue, only as precise as seen: 2024, 2024-03 or 2024-03-15; null where not seen.',
    ),
  effective: partialDate
    .nullable()
    .describe(
      'In force from, only as precise as seen; null where it says nothing or was not seen.',
    ),
  status: z
    .enum(instrumentStatuses)
    .describe(
      'Its status as found. in-force: seen to be in force; amended: in force, as amended later; replaced: another has taken its place (name it in replaced_by); expired: its term has run out or it was repealed; pilot: a trial with limits of time or place; draft: published for comment only; not-checked: nobody has looked. Never guess: not-checked is honest. Pages leave not-checked out for what is no document (kind: other).',
    ),
  replaced_by: slug
    .nullable()
    .describe('Slug of the document that took its place, with status replaced; else null.'),
  url: webAddress.nullable().describe('Official address, only where it was seen there; else null.'),
  url_missing: localized
    .optional()
    .describe(
      'Why there is no address, in a few words, for a document on which more than two measures lean: not published, only copies seen. Left out with an address.',
    ),
  later_than_plan: z
    .boolean()
    .describe('Whether it was issued after the plan, so that the plan cannot rest on it.'),
  summary: localized.describe(
    'What it is and where it touches the plan, in two or three sentences of ours.',
  ),
  source: localized
    .nullable()
    .describe(
      'Where it was seen: issuer, title, kind of place (official site, report, copy); null for none.',
    ),
  confidence: z
    .enum(['seen', 'partly-seen', 'memory'])
    .describe(
      'How much of it was seen. seen: the document, or an official account of all that stands here; partly-seen: reports or parts, something above is missing or second-hand; memory: a title that everybody knows, without link or details.',
    ),
  provisions: z
    .array(provisionSchema)
    .optional()
    .describe(
      'The provisions of a document that the plan implements, all of them and in order, for its concordance. Leave out with any other document.',
    ),
});

export type Instrument = z.infer<typeof instrumentSchema>;
