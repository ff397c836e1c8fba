import { z } from 'astro/zod';
import { localized, slug } from './shared.ts';

const termSchema = z.strictObject({
  slug: slug.describe('Permanent fragment on the glossary page.'),
  zh: z.string().min(1).describe('The term in Chinese.'),
  en: z.string().min(1).describe('The approved English.'),
  in_text: z
    .array(z.string().min(1))
    .describe('The term as it stands in the plan; [] if it does not.'),
  forms: z
    .array(z.string().min(1))
    .min(1)
    .describe('Any of these renders the term; a plural may stand for the singular.'),
  banned: z
    .array(z.string().min(1))
    .describe('Never in the translation of a sentence with the term.'),
  avoid: z.string().describe('What not to call it, for people.'),
  meaning: localized.describe('What it means here, in two sentences.'),
  rendering: z.enum(['established', 'ours']),
  source: localized.nullable().describe('Who uses this English.'),
});

/** `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({ terms: z.array(termSchema).min(1) });

export type GlossaryTerm = z.infer<typeof termSchema>;
