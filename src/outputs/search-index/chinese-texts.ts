import { officialLocale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { core, more, texts } from './texts-of.ts';

/** Every text of the local search layer in Chinese. */
export function chineseTexts(library: Library): string[] {
  return [core, more, texts].flatMap((textsOf) =>
    Object.values(textsOf(library, officialLocale)).flatMap((entries) =>
      Object.values(entries as Record<string, string | readonly string[]>).flat(),
    ),
  );
}

/** The Han characters of texts, each once. */
export function hanCharacters(chinese: readonly string[]): Set<string> {
  return new Set(chinese.join('').match(/\p{Script=Han}/gu));
}
