import type { VFile } from 'vfile';
import { locales, type Locale } from '../i18n/locales.ts';

/**
 * The language of a content file, from its path: `…/en.mdx` or `…/en/about.mdx`.
 * @throws when the path names none.
 */
export function localeOfFile(file: VFile): Locale {
  const [name = '', folder = ''] = file.path.split(/[\\/]/).reverse();
  const locale = [name.replace(/\.mdx$/, ''), folder].find(isKnown);
  if (!locale) throw new Error(`${file.path} names no language. Call it zh.mdx, or put it in zh/.`);
  return locale;
}

/** Texts for a language that the site does not have yet are compiled, and not shown. */
function isKnown(name: string): name is Locale {
  return Object.hasOwn(locales, name);
}
