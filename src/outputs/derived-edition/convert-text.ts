import { Converter } from 'opencc-js';
import type { DerivedRow } from '../../i18n/derived-rows.ts';
import type { Conversion } from '../../schema/conversion.ts';
import { withMarks } from './quotation-marks.ts';
import type { ConvertedText } from './shown-words.ts';

/** Makes texts in the source’s characters into those of an edition. */
export type ConvertRuns = (texts: readonly string[]) => string[];

export interface TextConverter {
  /** Our own texts: with the words of the place. */
  own: ConvertRuns;
  /** Official ones: character by character, no word put in place of another. */
  official: ConvertRuns;
  /** Our own texts that were converted so far, with the quotation marks that they had. */
  converted: () => Iterable<ConvertedText>;
}

/**
 * A converter for an edition. Texts that flow together are converted as one, since what becomes of a
 * character depends on the word that it is in, whatever tags cut through that.
 * @param settled words that are not left to OpenCC, of which the longest counts
 */
export function textConverter(
  { opencc: { from, characters, words }, marks }: DerivedRow,
  settled: readonly Conversion[],
): TextConverter {
  const own = new Map<string, string>();
  const converter = (to: string, known: Map<string, string>): ConvertRuns => {
    const convert = runConverter(withSettled(Converter({ from, to }), settled), known);
    return (texts) => convert(texts).map((text) => withMarks(text, marks));
  };
  return {
    own: converter(words, own),
    official: converter(characters, new Map()),
    converted: () => own,
  };
}

type Convert = (text: string) => string;

function withSettled(convert: Convert, settled: readonly Conversion[]): Convert {
  if (settled.length === 0) return convert;
  const forms = new Map(settled.map(({ from, to }) => [from, to]));
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${longestFirst.join('|')})`);
  return (text) =>
    text
      .split(pattern)
      .map((piece) => forms.get(piece) ?? convert(piece))
      .join('');
}

/** What is said again on every page is converted once, and known from then on. */
function runConverter(convert: Convert, known: Map<string, string>): ConvertRuns {
  const remembering = (text: string) => {
    if (!/\p{Script=Han}/u.test(text)) return text;
    let converted = known.get(text);
    if (converted === undefined) known.set(text, (converted = convert(text)));
    return converted;
  };
  return (texts) => {
    const whole = texts.join('');
    const converted = remembering(whole);
    // A word of another length would move what comes after it into the wrong tag.
    if (converted.length !== whole.length) return texts.map(remembering);
    let at = 0;
    return texts.map(({ length }) => converted.slice(at, (at += length)));
  };
}
