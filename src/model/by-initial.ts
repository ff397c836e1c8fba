import { pinyin } from 'pinyin-pro';

export interface InitialGroup<T> {
  /** A capital letter. */
  initial: string;
  entries: T[];
}

/**
 * What a name is sorted by: its letters, without an English article; Chinese by its sound and tone,
 * character by character.
 */
function spelling(name: string): string {
  return pinyin(name, { toneType: 'num', type: 'array', nonZh: 'consecutive' })
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:an?|the) /, '');
}

/** Entries as a dictionary orders them, under the letters that they begin with. */
export function byInitial<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
): InitialGroup<T>[] {
  const spelt = entries
    .map((entry) => ({ entry, spelt: spelling(nameOf(entry)) }))
    .sort((a, b) => (a.spelt < b.spelt ? -1 : 1));
  const groups = new Map<string, T[]>();
  for (const { entry, spelt: letters } of spelt) {
    const initial = letters.charAt(0).toUpperCase();
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return [...groups].map(([initial, own]) => ({ initial, entries: own }));
}
