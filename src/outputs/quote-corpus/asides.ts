import { defaultLocale, localeCodes, officialLocale, type Locale } from '../../i18n/locales.ts';
import { ARABIC_NUMERAL, CHINESE_NUMERAL } from '../../i18n/numerals.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { literalPattern } from '../../model/literal-pattern.ts';
import { MEASURE_NUMBER } from '../../model/measure-number.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import { referToPlan, type Reference } from '../citations/reference.ts';
import { citationParts, citationStyles } from '../citations/styles.ts';

/** Numbers, an address and a day that stand in no text, to be replaced by what matches every other. */
const measure = 90_001;
const sentence = 90_002;
const address = 'https://address.example/';
const day = '2099-12-31';

/** What nobody quotes but copies with the words: how it is written, as regular expressions. */
export function asidesOf(library: Library, units: readonly QuotableUnit[]): string[] {
  const labels = localeCodes.flatMap(labelsIn);
  const plan = referToPlan(library, {
    locale: defaultLocale,
    accessed: day,
    absolute: (path) => path,
  });
  const references: Reference[] = [
    { ...plan, url: address, measure, sentence },
    { ...plan, url: address, measure, sentence, quoted: 'both' },
    { ...plan, url: address, measure, sentence, quoted: 'official' },
    { ...plan, url: address, measure, sentence: null },
    { ...plan, url: address },
  ];
  const citations = references.flatMap((reference) =>
    citationStyles.map((style) => {
      const { before, day: accessed, after } = citationParts(style, reference);
      return matching(before) + (accessed && String.raw`[^\[\]<>]{6,20}?`) + matching(after);
    }),
  );
  const places = labels.map((label) => `${label}[\\s:：.,，、]*`);
  return [
    ...new Set(citations),
    markersOf(units),
    ...localeCodes.map((locale) => matching(translator(locale)('quote.unofficial').trim())),
    ...places.map((place) => String.raw`^[\s“”"「『(（]*${place}[)）]?[\s:：.,，、]*`),
    ...labels.map((label) => String.raw`[(（]\s*${label}\s*[)）]`),
  ];
}

/** The markers of parts, sections and measures, each where its words follow; bare numbers are known anyway. */
function markersOf(units: readonly QuotableUnit[]): string {
  return units
    .filter(({ marker }) => marker !== '' && !/^\d/.test(marker))
    .map((unit) => `${matching(unit.marker)}(?=\\s*${matching(unit[officialLocale].slice(0, 4))})`)
    .join('|');
}

/** Names of a sentence and of a measure, the longer first. */
function labelsIn(locale: Locale): string[] {
  const t = translator(locale);
  const values = { number: String(measure), sentence: String(sentence) };
  return [t('verify.places.sentence', values), t('measure.number', values)].map(matching);
}

/** A text as a regular expression that leaves out of account how white space and quotation marks are written. */
function matching(text: string): string {
  return literalPattern(text.trim())
    .replace(/\s+/g, String.raw`\s*`)
    .replace(/[“”‘’"']/g, `[“”‘’"']`)
    .replace(matchingAddress, String.raw`\S+`)
    .replace(String(measure), `(?<measure>${MEASURE_NUMBER}|${numeral})`)
    .replace(String(sentence), `(?<sentence>${numeral})`);
}

/** A number as quotes may write it: 16, １６, 十六. */
const numeral = `[${ARABIC_NUMERAL}${CHINESE_NUMERAL}]{1,5}`;

const matchingAddress = literalPattern(address);
