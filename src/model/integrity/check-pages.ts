import { localeCodes } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { namedIn } from '../mdx/named.ts';
import { checkComponents } from './check-components.ts';
import { checkLinks } from './check-links.ts';

/** Every page is written in every language, with links that lead somewhere. */
export function checkPages(content: Content): Issue[] {
  const named = namedIn(content);
  const files = content.pages.map(({ file }) => file);
  const names = [...new Set(files.map((file) => file.replace(/^.*\//, '')))];
  const missing = names
    .flatMap((name) => localeCodes.map((locale) => `content/pages/${locale}/${name}`))
    .filter((file) => !files.includes(file))
    .map((file) => ({
      file,
      field: '',
      problem: 'the page is missing.',
      mend: 'Write it: every page is there in every language.',
    }));
  return [
    ...missing,
    ...content.pages.flatMap(({ file, data: text }) => {
      const locale = localeCodes.find((code) => file.startsWith(`content/pages/${code}/`));
      return [
        ...checkLinks(file, text.source, content),
        ...(locale ? checkComponents({ file, text, locale, measure: null }, named) : []),
      ];
    }),
  ];
}
