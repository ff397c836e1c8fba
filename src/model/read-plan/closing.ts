import type { Notice } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type CleanText, spanOf, stretchOfLines } from './clean-text.ts';
import { findSigningDate, kindOfLine } from './line-kinds.ts';

/** What stands after the last numbered item. */
export interface Closing {
  /** The notice, with signatory, date and release note where they stand at the end of the plan. */
  notice: Notice | null;
  claims: Claim[];
}

const REASONS = {
  annex:
    'an annex begins here: it is not read as part of the plan; read it as a file of its own if it holds measures',
  unnoticed:
    'a signature, date or release note with no notice to belong to: add it to the facts about the plan by hand',
  closing:
    'closing words about force, printing or publication: add them to the facts about the plan by hand',
  text: 'text after the last measure that carries no number: number it if it is a measure, else nothing to do',
} as const;

/**
 * The index of the first line, from `from` on, that closes a plan: a signature with its date, a
 * release note, an annex, words on force or printing. `end` where there is none.
 */
export function findClosing(clean: CleanText, from: number, end: number): number {
  const texts = clean.lines.slice(0, end).map(({ text }) => text);
  for (let at = from; at < end; at += 1) {
    if (kindOfLine(texts[at] ?? '') !== 'text') return at;
    if (findSigningDate(texts, at, end) !== null) return at;
  }
  return end;
}

/** Reads the lines from `from` to the end of the text. */
export function readClosing(clean: CleanText, from: number, notice: Notice | null): Closing {
  const texts = clean.lines.map(({ text }) => text);
  const claims: Claim[] = [];
  let signed = notice;
  let at = from;
  const claim = (kind: Claim['kind'], to: number, reason?: string) => {
    claims.push({
      kind,
      ...stretchOfLines(clean, at, to),
      ...(reason === undefined ? {} : { reason }),
    });
    at = to;
  };
  const sign = (key: 'signatory' | 'date' | 'releaseNote', kind: Claim['kind'], to: number) => {
    if (signed === null || signed[key] !== null) {
      claim('other', to, REASONS.unnoticed);
      return;
    }
    signed = { ...signed, [key]: spanOf(clean, stretchOfLines(clean, at, to)) };
    claim(kind, to);
  };
  while (at < texts.length) {
    const line = texts[at] ?? '';
    const kind = kindOfLine(line);
    const date = findSigningDate(texts, at, texts.length);
    if (date !== null) sign('signatory', 'signatory', date);
    else if (kind === 'date') sign('date', 'date', at + 1);
    else if (kind === 'release-note') sign('releaseNote', 'release-note', at + 1);
    else if (kind === 'annex') claim('other', endOfAnnex(texts, at), REASONS.annex);
    else claim('other', at + 1, kind === 'text' ? REASONS.text : REASONS.closing);
  }
  return { notice: signed, claims };
}

/** 附件：1．… is a list, after which a signature may stand; 附件 on its own opens an annex. */
function endOfAnnex(texts: readonly string[], from: number): number {
  if (!/[:：]/u.test((texts[from] ?? '').slice(0, 12))) return texts.length;
  let at = from + 1;
  while (at < texts.length && /^[0-9０-９]{1,2} ?[．.、]/u.test(texts[at] ?? '')) at += 1;
  return at;
}
