import {
  defaultLocale,
  locales,
  localize,
  officialLocale,
  type Locale,
  type Localized,
  type Script,
} from '../i18n/locales.ts';

export interface LanguageRun {
  text: string;
  /** The language of the run where it is not the language of the text around it; else null. */
  locale: Locale | null;
}

/** Han characters with the Chinese punctuation, digits and letters inside such a run. */
const hanRun =
  /(?:[《〈“〔（]\s?)*\p{Script=Han}(?:[\p{Script=Han}、，。；：《》〈〉〔〕（）﹝﹞·\d]|[A-Za-z“”](?=[^\s]*[\p{Script=Han}]))*/gu;

/** Four or more Latin words in a row: shorter ones are names at home in Chinese (QFLP, CCPIT). */
const latinRun = /[A-Za-z][\w’'&.-]*(?:,? +\(?[A-Za-z][\w’'&.-]*\)?){3,}/g;

const runsIn: Record<Script, RegExp> = { Han: hanRun, Latin: latinRun };

/**
 * Cuts a text where another language begins and ends, so that each run can carry its own `lang`
 * (WCAG 2.2, 3.1.2). Another language is known by its script. The texts of the runs, joined, are
 * the text.
 */
export function languageRuns(text: string, locale: Locale): LanguageRun[] {
  scriptsOfSite ??= localize((code) => locales[code].script);
  return runsByScript(text, locale, scriptsOfSite);
}

let scriptsOfSite: Localized<Script> | undefined;

/** The same for browsers, which are told what each language is written in. */
export function runsByScript(
  text: string,
  locale: Locale,
  scripts: Readonly<Localized<Script>>,
): LanguageRun[] {
  const codes = [officialLocale, defaultLocale, ...(Object.keys(scripts) as Locale[])];
  return [...new Set(Object.values(scripts))]
    .filter((script) => script !== scripts[locale])
    .reduce<LanguageRun[]>(
      (runs, script) =>
        runs.flatMap((run) =>
          cutOut(
            script,
            run,
            codes.find((code) => scripts[code] === script),
          ),
        ),
      [{ text, locale: null }],
    )
    .filter((run) => run.text !== '');
}

/** What of a run is in a script, with the language that the script stands for: the official one before others. */
function cutOut(script: Script, run: LanguageRun, other: Locale | undefined): LanguageRun[] {
  if (run.locale !== null || other === undefined) return [run];
  const runs: LanguageRun[] = [];
  let from = 0;
  for (const match of run.text.matchAll(runsIn[script])) {
    if (match.index > from) runs.push({ text: run.text.slice(from, match.index), locale: null });
    runs.push({ text: match[0], locale: other });
    from = match.index + match[0].length;
  }
  return [...runs, { text: run.text.slice(from), locale: null }];
}
