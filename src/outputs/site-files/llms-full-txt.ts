import { defaultLocale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { measureMarkdown } from '../markdown/measure-markdown.ts';
import { llmsTxt } from './llms-txt.ts';

/** The language that it is written in. */
const english = defaultLocale;

/**
 * llms-full.txt: what llms.txt says, then the answers to questions that cut across measures, what the
 * plan is for each industry, and every measure in full, as its Markdown file has it.
 * @param absolute turns a path of the site into an address
 */
export function llmsFullTxt(library: Library, absolute: (path: string) => string): string {
  const options = { locale: english, library, absolute, link: absolute };
  return [
    llmsTxt(library, absolute),
    ...questions(library, absolute),
    ...industries(library, absolute),
    ...library.measures.map((measure) => measureMarkdown(measure, options)),
  ].join('\n---\n\n');
}

function questions({ questions: asked }: Library, absolute: (path: string) => string): string[] {
  return asked.map(({ slug, question, answer, steps = [], not_seen: notSeen }) =>
    blocks(
      `# ${question[english]}`,
      `<${absolute(paths.question(english, slug))}>`,
      answer[english],
      ...steps.map((step, index) => `${index + 1}. ${step[english]}`),
      ...(notSeen ? [`Not seen: ${notSeen[english]}`] : []),
    ),
  );
}

function industries({ industries: all }: Library, absolute: (path: string) => string): string[] {
  return all.map(({ slug, name, introduction, reasons, does_not_hold: absent }) =>
    blocks(
      `# ${name[english]}`,
      `<${absolute(paths.industry(english, slug))}>`,
      introduction[english],
      [...reasons].map(([number, why]) => `- Measure ${number}: ${why[english]}`).join('\n'),
      `Not in the plan: ${absent[english]}`,
    ),
  );
}

function blocks(...texts: readonly string[]): string {
  return `${texts.join('\n\n')}\n`;
}
