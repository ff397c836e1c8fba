import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * The language of a content file, from its path: `…/en.mdx` or `…/en/about.mdx`.
 * @throws when the path names none.
 */
export function localeOfFile(file: VFile): Locale {
  const [name = '', folder = ''] = file.path.split(/[\\/]/).reverse();
  const locale = [name.replace(/\.mdx$/, ''), folder].find(isLocale);
  if (!locale) throw new Error(`${file.path} names no language. Call it zh.mdx, or put it in zh/.`);
  return locale;
}
