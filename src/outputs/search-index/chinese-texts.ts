import type { Library } from '../../model/library.ts';
import { fileOf } from './search-files.ts';
import { tiers } from './search-file.ts';

/** Every text of the local search layer in Chinese. */
export function chineseTexts(library: Library): string[] {
  return tiers.flatMap((tier) =>
    Object.values(fileOf[tier](library, 'zh')).flatMap((entries) => Object.values(entries).flat()),
  );
}

/** The Han characters of texts, each once. */
export function hanCharacters(texts: readonly string[]): Set<string> {
  return new Set(texts.join('').match(/\p{Script=Han}/gu));
}
