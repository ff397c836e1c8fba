import {
  locales,
  officialLocale,
  translationLocales,
  type TranslationLocale,
} from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { sha256 } from '../sha256.ts';
import { translationUnits, type TranslationUnit } from '../translation-units.ts';

const official = locales[officialLocale];
const officialLetters = new RegExp(`\\p{Script=${official.script}}`, 'u');

/**
 * Every unit of the plan is translated into every language, from the official text as it stands
 * today, and nothing else is.
 */
export function checkTranslation({ plan, translations }: Content): Issue[] {
  const units = translationUnits(plan);
  return translationLocales.flatMap((locale) => checkOne(units, locale, translations[locale]));
}

function checkOne(
  units: readonly TranslationUnit[],
  locale: TranslationLocale,
  { file, data }: Content['translations'][TranslationLocale],
): Issue[] {
  const known = new Set(units.map(({ id }) => id));
  const strays = Object.keys(data)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file,
      field: id,
      problem: 'the plan has no such unit.',
      mend: 'Correct the key (for example measure-8-s1) or remove the entry.',
    }));
  return [
    ...units.flatMap(({ id, text }): Issue[] => {
      const entry = data[id];
      const hash = sha256(text);
      if (!entry) {
        const problem = `the translation of “${text.slice(0, 30)}” is missing.`;
        return [{ file, field: id, problem, mend: `Add it, with of_sha256: ${hash}` }];
      }
      const issues: Issue[] = [];
      if (entry.of_sha256 !== hash) {
        issues.push({
          file,
          field: `${id}.of_sha256`,
          problem: `the translation is stale: the ${official.englishName} is not the one that it renders.`,
          mend: `Compare it with the ${official.englishName} of today, then write of_sha256: ${hash}`,
        });
      }
      if (locales[locale].script !== official.script && officialLetters.test(entry.text)) {
        issues.push({
          file,
          field: `${id}.text`,
          problem: `${official.englishName} characters stand in the ${locales[locale].englishName}.`,
          mend: 'Translate them.',
        });
      }
      return issues;
    }),
    ...strays,
  ];
}
