import type { Locale } from '../i18n/locales.ts';

export interface LanguageRun {
  text: string;
  /** The language of the run where it is not the language of the text around it; else null. */
  locale: Locale | null;
}

/** Chinese characters with the Chinese punctuation, digits and letters inside such a run. */
const chineseRun =
  /(?:[《〈“〔（]\s?)*\p{Script=Han}(?:[\p{Script=Han}、，。；：《》〈〉〔〕（）﹝﹞·\d]|[A-Za-z“”](?=[^\s]*[\p{Script=Han}]))*/gu;

/** Four or more Latin words in a row: shorter ones are names at home in Chinese (QFLP, CCPIT). */
const englishRun = /[A-Za-z][\w’'&.-]*(?:,? +\(?[A-Za-z][\w’'&.-]*\)?){3,}/g;

/**
 * Cuts a text where the other language begins and ends, so that each run can carry its own `lang`
 * (WCAG 2.2, 3.1.2). The texts of the runs, joined, are the text.
 */
export function languageRuns(text: string, locale: Locale): LanguageRun[] {
  const [pattern, other] =
    locale === 'en' ? [chineseRun, 'zh' as const] : [englishRun, 'en' as const];
  const runs: LanguageRun[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), locale: null });
    runs.push({ text: match[0], locale: other });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), locale: null });
  return runs;
}
