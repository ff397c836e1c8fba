import { locales, type Locale } from '../i18n/locales.ts';

/** Characters that go with what follows them where they are no part of a longer word: 与|各区县. */
const opening = /^[与和对在为由向从把将不无未各非以再暂外多双一用搞做办查看保进赴]$/u;
/** Characters that go with what stands before them: 措施的, 标准化, 委员会. */
const closing = /^[的了等们者性化会率度]$/u;

/** Made once for each language. */
const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenterOf(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  const segmenter = known ?? new Intl.Segmenter(locales[locale].tag, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

const isHan = (text: string) => /^\p{sc=Han}+$/u.test(text);

/**
 * Words of Chinese as readers know them. What the dictionary of Intl.Segmenter does not know, it
 * cuts into single characters (试|点, 招|商|团|组): these are put together again.
 */
function words(text: string, locale: Locale): string[] {
  const found: string[] = [];
  let isOpen = false;
  for (const { segment } of segmenterOf(locale).segment(text)) {
    const isSingle = segment.length === 1 && isHan(segment);
    const last = found.at(-1) ?? '';
    const continues: boolean = isOpen && (opening.test(last) || !opening.test(segment));
    const joins: boolean = isSingle && isHan(last) && (closing.test(segment) || continues);
    if (joins) found.pop();
    found.push(joins ? last + segment : segment);
    isOpen = isSingle && !(joins && closing.test(segment));
  }
  return found;
}

/** Whether a line may end between two words of a Chinese heading. */
function mayEnd(before: string, after: string): boolean {
  // Browsers leave a gap between Chinese and other letters or digits, but not where a line may end.
  if (!isHan(before) || !isHan(after)) return false;
  if (after.length === 1) return opening.test(after);
  return before.length > 1 || !opening.test(before);
}

/**
 * The parts of a heading between which a line may end besides where browsers know of it: in Chinese
 * its words (Unicode Standard Annex 29, by Intl.Segmenter), as browsers would end one within a word
 * too; else the whole text. Signs stay with their neighbours: browsers know where lines end there.
 */
export function breakableParts(text: string, locale: Locale): string[] {
  if (!locales[locale].hasUnspacedWords) return [text];
  const parts: string[] = [];
  let before = '';
  for (const word of words(text, locale)) {
    if (before && mayEnd(before, word)) parts.push(word);
    else parts.push((parts.pop() ?? '') + word);
    before = word;
  }
  return withLongEnd(parts);
}

/** The least that stands on the last line of a heading, in Chinese characters; and the most that is joined for it. */
const least = 4;
const most = 5;

/** Joins the last words until they are no lonely line. */
function withLongEnd(parts: string[]): string[] {
  const [last = '', before = '', ...rest] = [...parts].reverse();
  const isShort = hanOf(last) < least && hanOf(before + last) <= most;
  if (!isShort || rest.length === 0) return parts;
  return withLongEnd([...rest.reverse(), before + last]);
}

const hanOf = (text: string) => text.match(/\p{sc=Han}/gu)?.length ?? 0;
