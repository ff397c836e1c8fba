import { z } from 'astro/zod';
import { inEachTranslation, localized, slug } from './shared.ts';

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
});

/** `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  terms: z.array(termSchema).min(1).describe('All terms, in the order in which they are shown.'),
});

export type GlossaryTerm = z.infer<typeof termSchema>;

/** The same while the site is a draft: none is compulsory. */
export const draftGlossarySchema = z.strictObject({
  terms: z.array(termSchema).describe('All terms, in the order in which they are shown.'),
});
