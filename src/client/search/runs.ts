// Shipped to browsers. Stretches of text: in or outside a match, in one language or another.
import type { Locale } from '../../i18n/locales.ts';
import { runsByScript } from '../../model/language-runs.ts';
import type { PageLanguages } from '../../model/page-languages.ts';

/** A stretch of text, in or outside a match. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A run of one language; `locale` is null where it is that of the page. */
export interface LanguageRun extends Run {
  locale: Locale | null;
}

/** Cuts runs further where the language changes, so that each can carry its own `lang`. */
export function splitByLanguage(
  runs: readonly Run[],
  { own, scripts }: Pick<PageLanguages, 'own' | 'scripts'>,
): LanguageRun[] {
  const result: LanguageRun[] = [];
  const languages = runsByScript(runs.map(({ text }) => text).join(''), own, scripts);
  let language = languages.shift();
  let left = language?.text.length ?? 0;
  for (const { text, marked } of runs) {
    for (let from = 0; from < text.length;) {
      const length = Math.min(left, text.length - from);
      result.push({
        text: text.slice(from, from + length),
        marked,
        locale: language?.locale ?? null,
      });
      from += length;
      left -= length;
      if (left === 0) {
        language = languages.shift();
        left = language?.text.length ?? Infinity;
      }
    }
  }
  return result;
}
