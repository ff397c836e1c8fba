import { Converter } from 'opencc-js';

/** As written in Taiwan, in Hong Kong, and in older print. */
const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));

/**
 * The traditional forms of given simplified characters, as pairs without a gap. A character that
 * stands for itself in the text has no pair.
 */
export function traditionalPairs(own: ReadonlySet<string>): string {
  const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  return all
    .filter((character) => !own.has(character))
    .flatMap((character) => {
      const simplified = converters
        .map((convert) => convert(character))
        .find((one) => own.has(one));
      return simplified === undefined ? [] : [character + simplified];
    })
    .join('');
}
