import type { Correction } from '../../schema/corrections.ts';
import { type CleanText, type Stretch, stretchOfLines } from './clean-text.ts';
import { beginsUnnumbered, correctedRoleAt } from './corrections.ts';
import { kindOfLine } from './line-kinds.ts';
import {
  MARKER_RANKS,
  type Marker,
  type MarkerForm,
  readMarker,
  readMarkerBeforeDigit,
} from './markers.ts';

/** A numbered item: from its marker to the next item that counts. */
export interface Item extends Stretch {
  readonly marker: Marker;
  /** Index of its first line among the content lines. */
  readonly lineIndex: number;
}

/** The numbered body of a text, by content lines. */
export interface NumberedBody {
  readonly items: Item[];
  /** Index of the first line after it, where annexes begin. */
  readonly end: number;
}

// A heading that a person has found, and the text does not number.
const UNNUMBERED: Marker = { form: 'chapter', number: 0, text: '', length: 0 };

const ANNEX_LIST = /^附件 ?[:：] ?[1１] ?[．.、]/u;

/**
 * Finds the numbered items of a text. A number counts at the beginning of a paragraph; in the
 * middle of a wrapped heading it counts only where it continues the numbering. Numbers in a list
 * of annexes, and all that follows the first annex after the items, are left out.
 */
export function findItems(
  clean: CleanText,
  paragraphEnds: readonly boolean[],
  corrections: readonly Correction[] = [],
): NumberedBody {
  const starts: { marker: Marker; lineIndex: number }[] = [];
  const last = new Map<MarkerForm, number>();
  let sentenceEnded = false;
  let annexList = false;
  let end = clean.lines.length;
  for (const [index, { text, line }] of clean.lines.entries()) {
    const afterParagraph = index === 0 || paragraphEnds[index - 1] === true;
    if (afterParagraph && kindOfLine(text) === 'annex') {
      annexList = ANNEX_LIST.test(text);
      if (starts.length > 0) {
        end = index;
        break;
      }
    }
    const corrected = correctedRoleAt(corrections, line);
    const marker =
      readMarker(text) ??
      continued(readMarkerBeforeDigit(text), last) ??
      (beginsUnnumbered(corrections, line) ? UNNUMBERED : null);
    if (annexList && marker?.form === 'arabic' && marker.number > 1 && !text.includes('。'))
      continue;
    const previous = starts.at(-1)?.marker;
    const counts =
      marker !== null &&
      corrected !== 'text' &&
      (corrected !== undefined ||
        afterParagraph ||
        (!sentenceEnded && continues(marker, previous, last)));
    if (counts) {
      starts.push({ marker, lineIndex: index });
      if (marker !== UNNUMBERED) last.set(marker.form, marker.number);
      annexList = false;
      sentenceEnded = false;
    }
    if (text.includes('。')) sentenceEnded = true;
  }
  const items = starts.map(({ marker, lineIndex }, position) => ({
    marker,
    lineIndex,
    ...stretchOfLines(clean, lineIndex, starts[position + 1]?.lineIndex ?? end),
  }));
  return { items, end };
}

/** A number before a digit, where it is the next of its form. */
function continued(marker: Marker | null, last: ReadonlyMap<MarkerForm, number>): Marker | null {
  return marker !== null && marker.number === (last.get(marker.form) ?? NaN) + 1 ? marker : null;
}

function continues(
  marker: Marker,
  previous: Marker | undefined,
  last: ReadonlyMap<MarkerForm, number>,
): boolean {
  if (!previous) return false;
  if (marker.number === (last.get(marker.form) ?? 0) + 1 && last.has(marker.form)) return true;
  return marker.number === 1 && MARKER_RANKS[marker.form] > MARKER_RANKS[previous.form];
}
