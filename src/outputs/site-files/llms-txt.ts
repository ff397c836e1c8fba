import { defaultLocale, hasTranslations, officialLocale } from '../../i18n/locales.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { translator } from '../../i18n/translator.ts';
import { editions } from '../../model/editions.ts';
import type { Library, LibraryMeasure } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { limbsOfMeasure } from '../../model/strength.ts';
import { citationStyles } from '../citations/styles.ts';

/** The language that it is written in. */
const english = defaultLocale;

/**
 * llms.txt (llmstxt.org): what a language model should know of the site before it quotes it.
 * @param absolute turns a path of the site into an address
 */
export function llmsTxt(library: Library, absolute: (path: string) => string): string {
  const { site, identity, measures, industries, questions, updates, terms } = library;
  return [
    `# ${site.name[english]}`,
    '',
    `> ${identity.document_number[officialLocale]}${hasTranslations ? ` (${identity.document_number[english]})` : ''}, issued by the ${identity.issuer[english]} on ${identity.issued}: the official Chinese text, ${hasTranslations ? 'an unofficial English translation and ' : 'with '}plain explanations of its ${measures.length} numbered measures.`,
    '',
    'Before quoting:',
    '',
    hasTranslations
      ? '- The Chinese prevails. The English is an unofficial translation.'
      : '- The site is in Chinese alone so far.',
    `- What the plan is: ${site.standing[english]}`,
    '- Official text, translation, explainer and update are four kinds of text and are labelled. Explainers and updates are not part of the plan.',
    '- Cite a measure by its number and address, a sentence by its fragment (#s1).',
    '',
    '## Pages',
    '',
    `- [The whole plan${hasTranslations ? ', Chinese and English' : ''}](${absolute(paths.page(english, 'plan'))})`,
    `- [All measures](${absolute(paths.page(english, 'measures'))})`,
    ...(updates.length > 0
      ? [`- [Later developments](${absolute(paths.page(english, 'updates'))})`]
      : []),
    ...(industries.length > 0
      ? [`- [What to read, by industry](${absolute(paths.page(english, 'industries'))})`]
      : []),
    ...(questions.length > 0
      ? [
          `- [Questions that cut across measures, answered](${absolute(paths.page(english, 'questions'))})`,
        ]
      : []),
    ...(terms.length > 0 ? [`- [Glossary](${absolute(paths.page(english, 'glossary'))})`] : []),
    `- [Open data: JSON, CSV, Akoma Ntoso, with schemas and checksums](${absolute(paths.page(english, 'data'))})`,
    ...editions.map(
      (edition) =>
        `- [The whole plan as a file for Word, ${editionName(edition, english)}](${absolute(paths.planForWord(edition))}) and [as an EPUB book with explanations, later developments and terms](${absolute(paths.planForReaders(edition))})`,
    ),
    `- [How to cite, in ${citationStyles.length} styles](${absolute(paths.page(english, 'cite'))})`,
    `- [All measures in full, in one file](${absolute('/llms-full.txt')})`,
    `- [About: method, sources, limits](${absolute(paths.page(english, 'about'))})`,
    '',
    '## Measures',
    '',
    'Each line: title and page; question; answer; strength, and whom a duty binds; lead bodies; how it stands today and up to when that was looked for. With index.md at its end, an address gives the measure as Markdown, with official text, translation and explanation.',
    '',
    ...measures.map((measure) => measureLine(measure, absolute)),
    '',
  ].join('\n');
}

function measureLine(
  { number, facts, sentences, responsibility, state }: LibraryMeasure,
  absolute: (path: string) => string,
): string {
  const t = translator(english);
  const strengths = limbsOfMeasure({ facts, sentences }).map(
    ({ strength, binds }) =>
      t(`strength.${strength}.label`).toLowerCase() +
      (binds ? ` (${t(`strength.binds.${binds}`)})` : ''),
  );
  const leads = (responsibility?.lead ?? []).map((body) =>
    body.kind === 'agency' ? body.agency.short_name[english] : t('measure.openList'),
  );
  return [
    `- [Measure ${number}: ${facts.title[english]}](${absolute(paths.measure(english, number))}): ${facts.question[english]} ${facts.answer[english]}`,
    ...(strengths.length > 0 ? [`Strength: ${[...new Set(strengths)].join('; ')}.`] : []),
    ...(leads.length > 0 ? [`Lead: ${leads.join('; ')}.`] : []),
    ...(facts.today
      ? [
          `Today (${t(`today.states.${state}`).toLowerCase()}; as found up to ${facts.today.as_found}): ${facts.today[english]}`,
        ]
      : []),
  ].join(' ');
}
