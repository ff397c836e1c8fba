import { z } from 'astro/zod';
import { fullDate, inEachTranslation, localized, partialDate, slug, webAddress } from './shared.ts';

const renderingSchema = z.strictObject({
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'The forms of which the translation must use one wherever the term stands; a plural may stand for the singular.',
    ),
  banned: z
    .array(z.string().min(1))
    .describe(
      'Words that must not stand in the translation of a sentence with the term; [] for none.',
    ),
  avoid: z
    .string()
    .describe(
      'What not to call it and why, for people: “foreign company”: it is a Chinese company. Empty for nothing.',
    ),
  status: z
    .enum(['established', 'ours'])
    .describe(
      'Where the rendering comes from. established: it was seen in use by the source below; ours: our rendering.',
    ),
  source: localized.nullable().describe('Who uses this rendering: Xinhua; null where it is ours.'),
});

const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: 'write the code of a language, such as fr' });

const wordSchema = z.strictObject({
  language: languageCode.describe('ISO 639 code of a language that the site is not in: fr.'),
  word: z.string().min(1).describe('What the term is called in it, as the source has it.'),
  source: slug.describe('Where it was seen: a key of word_sources.'),
});

const wordSourceSchema = z.strictObject({
  key: slug.describe('What words name it by.'),
  issuer: localized.describe('Who published it.'),
  language: languageCode.describe('ISO 639 code of the language of its title.'),
  title: z
    .string()
    .min(1)
    .describe('Its title, in its language; where it has none, what it is about.'),
  date: partialDate.nullable().describe('Its date, only as precise as seen, or null.'),
  url: webAddress
    .nullable()
    .describe('Its address on a government, court or well-known site, if seen there; else null.'),
  seen: fullDate.describe('The day on which it was seen.'),
});

const termSchema = z.strictObject({
  slug: slug.describe(
    'Permanent fragment on the glossary page: qualified-foreign-limited-partner.',
  ),
  name: localized.describe(
    'The term, as the glossary heads it: 外商投资企业, and its approved translations.',
  ),
  in_text: z
    .array(z.string().min(1))
    .describe(
      'The term as it stands in the plan, every form of it; [] if it does not stand there.',
    ),
  meaning: localized.describe('What it means here, in two sentences.'),
  renderings: inEachTranslation(renderingSchema).describe(
    'How each translation renders it, by the code of its language.',
  ),
  words: z
    .array(wordSchema)
    .optional()
    .describe(
      'What it is called in other languages, where a settled word was seen in use. Left out for none.',
    ),
});

const wordSources = z
  .array(wordSourceSchema)
  .optional()
  .describe('Where the words of other languages were seen. Left out for none.');

/** `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  terms: z.array(termSchema).min(1).describe('All terms, in the order in which they are shown.'),
  word_sources: wordSources,
});

export type GlossaryTerm = z.infer<typeof termSchema>;
export type WordSource = z.infer<typeof wordSourceSchema>;

/** The same while the site is a draft: none is compulsory. */
export const draftGlossarySchema = z.strictObject({
  terms: z.array(termSchema).describe('All terms, in the order in which they are shown.'),
  word_sources: wordSources,
});
