import { defaultLocale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { measureMarkdown } from '../markdown/measure-markdown.ts';
import { llmsTxt } from './llms-txt.ts';

/**
 * llms-full.txt: what llms.txt says, and then every measure in full, as its Markdown file has it.
 * @param absolute turns a path of the site into an address
 */
export function llmsFullTxt(library: Library, absolute: (path: string) => string): string {
  const options = { locale: defaultLocale, library, absolute, link: absolute };
  return [
    llmsTxt(library, absolute),
    ...library.measures.map((measure) => measureMarkdown(measure, options)),
  ].join('\n---\n\n');
}
