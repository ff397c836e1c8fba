import { z } from 'astro/zod';
import { secondReading } from './measure-facts.ts';
import { slug } from './shared.ts';

/** Words of the language of the guide. */
const words = z
  .string({ error: 'write it in the language of the guide' })
  .trim()
  .min(1, { error: 'write it in the language of the guide' });

/** What stands once for each number, from 1: titles of measures, names of parts. */
const byNumber = (error: string) => z.record(z.string().regex(/^\d+(?:-\d+)*$/, { error }), words);

const heading = words.describe('The heading of the section.');

const paragraphs = z
  .array(words)
  .min(1)
  .describe(
    'One entry for each paragraph. {{measures}}, {{parts}}, {{title}}, {{document}}, {{kind}}, {{issued}}, {{published}}, {{foundFrom}} and {{foundTo}} are filled in from the library; [words](code) are in that language of the site, [words](code:page:plan) lead to its page.',
  );

const section = z.strictObject({ heading, paragraphs });

/** `content/guides/<code>.yaml`: the plan on one page, in a language that the site has no other page in. */
export const guideSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'write the code of a language, such as fr' })
    .describe(
      'ISO 639 code of the language, as in <html lang>; equals the file name without .yaml. Permanent address: /guides/fr/.',
    ),
  order: z.int().positive().describe('Its place in lists of guides; each guide has its own.'),
  name: words.describe('What the language calls itself: français.'),
  link: words.describe('The words of links that lead to the guide, in its language.'),
  title: words.describe('Heading of the page.'),
  description: words.describe(
    'One sentence for search engines and link previews. It may hold the same {{…}} as paragraphs.',
  ),
  labels: z
    .strictObject({
      skip: words.describe('The link that leads past the head of the page to its text.'),
      contents: words.describe('Above the list of sections.'),
      measure: z
        .string()
        .regex(/\{\{number\}\}/, { error: 'say where the number stands: {{number}}' })
        .describe('What is read aloud before a title, with {{number}} and the gap behind it.'),
      state: words.describe('Before how a measure stands today.'),
      lead: words.describe('Before the lead bodies of a measure.'),
      website: words.describe('Before the address of a body on the web.'),
      telephone: words.describe('Before a telephone number.'),
    })
    .describe('Short words beside facts.'),
  standing: section.describe('What the plan is, how far it binds, and what it is not.'),
  measures: z
    .strictObject({
      heading,
      paragraphs,
      parts: byNumber('name parts by their numbers').describe(
        'What each part of the plan is about, by its number.',
      ),
      titles: byNumber('name measures by their numbers').describe(
        'What each measure is about, by its number: made from the Chinese sentences, and saying neither more nor less than they do.',
      ),
    })
    .describe('All measures of the plan.'),
  states: z
    .strictObject({
      'as-published': words.describe('Nothing found that changes it.'),
      'read-with': words.describe('Later rules stand beside it.'),
      'basis-replaced': words.describe('A rule behind it was replaced.'),
      ended: words.describe('It no longer holds.'),
    })
    .describe('How a measure stands today. Which one holds is computed from the updates.'),
  terms: z
    .strictObject({
      heading,
      paragraphs,
      words: z
        .array(
          z.strictObject({
            term: slug.describe(
              'Slug of the term in content/glossary.yaml, which has the Chinese.',
            ),
            word: words.describe('What the guide calls it.'),
            meaning: words.describe('What it means here, in one to three sentences.'),
          }),
        )
        .min(1)
        .describe('The words, in the order in which they are shown.'),
    })
    .describe('The Chinese words that a reader must know.'),
  contacts: z
    .strictObject({
      heading,
      paragraphs,
      bodies: z
        .array(
          z.strictObject({
            body: slug.describe(
              'Slug of the body in content/agencies/, which has its Chinese name, website and telephone.',
            ),
            name: words.describe('What the guide calls it.'),
            ask: words.describe(
              'What to ask there, and what is to be known of its telephone number.',
            ),
          }),
        )
        .min(1)
        .describe('The bodies to ask first.'),
    })
    .describe('Whom to ask.'),
  reading: section.describe('How to read on in the languages of the site.'),
  limits: section.describe('What is not translated, and what this is not.'),
  frame: z
    .strictObject({
      independent: words.describe('That the site is no government’s.'),
      authorship: words.describe('Who wrote the guide, and who has not checked it.'),
      unread: words.describe('Said while nobody has read it a second time.'),
      read_by_program: words.describe(
        'Said once a program has read it a second time; {{read}} is the day.',
      ),
      read_by_person: words.describe(
        'Said once somebody who answers for it has read it; {{read}} is the day.',
      ),
      corrections: words.describe('The words of the link for corrections.'),
    })
    .describe('What stands at the foot of the page.'),
  reviewed: secondReading(
    'SHA-256 of the guide as it was read. Written by “npm run reviewed”; where it differs from the texts, the guide counts as not read again.',
  ).describe(
    'The second reading of the page against the Chinese, by another reader or in a pass of its own; `frame` says which. Null until then.',
  ),
});

export type Guide = z.infer<typeof guideSchema>;
