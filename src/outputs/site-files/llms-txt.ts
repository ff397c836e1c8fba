import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { citationStyles } from '../citations/styles.ts';

/**
 * llms.txt (llmstxt.org): what a language model should know of the site before it quotes it.
 * @param absolute turns a path of the site into an address
 */
export function llmsTxt(library: Library, absolute: (path: string) => string): string {
  const { site, identity, measures } = library;
  return [
    `# ${site.name.en}`,
    '',
    `> ${identity.document_number.zh} (${identity.document_number.en}), issued by the ${identity.issuer.en} on ${identity.issued}: the official Chinese text, an unofficial English translation and plain explanations of its ${measures.length} numbered measures.`,
    '',
    'Before quoting:',
    '',
    '- The Chinese prevails. The English is an unofficial translation.',
    `- What the plan is: ${site.standing.en}`,
    '- Official text, translation, explainer and update are four kinds of text and are labelled. Explainers and updates are not part of the plan.',
    '- Cite a measure by its number and address, a sentence by its fragment (#s1).',
    '',
    '## Pages',
    '',
    `- [The whole plan, Chinese and English](${absolute(paths.page('en', 'plan'))})`,
    `- [All measures](${absolute(paths.page('en', 'measures'))})`,
    `- [Later developments](${absolute(paths.page('en', 'updates'))})`,
    `- [Glossary](${absolute(paths.page('en', 'glossary'))})`,
    `- [Open data: JSON, CSV, Akoma Ntoso, with schemas and checksums](${absolute(paths.page('en', 'data'))})`,
    `- [How to cite, in ${citationStyles.length} styles](${absolute(paths.page('en', 'cite'))})`,
    `- [About: method, sources, limits](${absolute(paths.page('en', 'about'))})`,
    '',
    '## Measures',
    '',
    ...measures.map(
      ({ number, facts }) =>
        `- [Measure ${number}: ${facts.title.en}](${absolute(paths.measure('en', number))}): ${facts.answer.en}`,
    ),
    '',
  ].join('\n');
}
