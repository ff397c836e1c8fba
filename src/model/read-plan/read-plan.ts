import type { Correction } from '../../schema/corrections.ts';
import type { Plan } from '../plan.ts';
import { saysFirstLeads } from './bodies.ts';
import { layOut } from './claims.ts';
import { type CleanText, lineNumberAt } from './clean-text.ts';
import { correctedRoleAt, unanswered, withCorrectedBodies } from './corrections.ts';
import { findClosing, findClosingParagraph, readClosing } from './closing.ts';
import { readFrontMatter } from './front-matter.ts';
import { findItems, type Item } from './items.ts';
import { assignRoles, chooseMeasureForm, dropSubItems, type ItemText } from './levels.ts';
import { findNumberingFaults } from './numbering.ts';
import { placeItems } from './place-items.ts';
import { checkIsChinese, checkIsPlan, noMeasures } from './plan-signs.ts';
import { paragraphStartsIn, type Reading, startReading } from './reading.ts';
import { findStatements } from './responsibility.ts';

export { cleanSource } from './clean-text.ts';
export { NotAPlanError } from './not-a-plan-error.ts';

/**
 * Reads an official plan of numbered measures.
 *
 * In: the plan's text as published, with its line breaks, and where a person has corrected the
 * reading. Out: its notice, parts, sections and
 * measures and who is responsible for each; the whole cleaned text again as segments; and what
 * could not be placed, line by line, with what to do about it.
 *
 * Throws a `NotAPlanError` where the text is no plan of numbered measures in Chinese.
 */
export function readPlan(source: string, corrections: readonly Correction[] = []): Plan {
  const reading = startReading(source);
  const { clean } = reading;
  checkIsChinese(clean);
  const { items: found, end } = findItems(clean, reading.paragraphEnds, corrections);
  const roleOf = (item: Item) => correctedRoleAt(corrections, lineNumberAt(clean, item.from));
  const foundTexts = readItemTexts(reading, found);
  const form =
    chooseMeasureForm(foundTexts.filter(({ item }) => roleOf(item) === undefined)) ??
    found.find((item) => roleOf(item) === 'measure')?.marker.form;
  if (form === undefined) throw noMeasures();

  const itemsUpTo = (line: number) =>
    dropSubItems(endAtLine(clean, found, line), {
      form,
      texts: foundTexts,
      keeps: (item) => roleOf(item) !== undefined,
    });
  const signedAt = findClosing(clean, (found.at(-1)?.lineIndex ?? 0) + 1, end);
  const closingAt = findClosingParagraph(
    reading,
    itemsUpTo(signedAt).filter(({ marker }) => marker.form === form),
    signedAt,
  );
  const items = readItemTexts(reading, itemsUpTo(closingAt));
  const asRead = assignRoles(
    items.filter(({ item }) => roleOf(item) === undefined),
    form,
  );
  const roles = items.map(({ item }) => {
    const corrected = roleOf(item);
    return corrected === undefined || corrected === 'text' ? asRead.shift() : corrected;
  });
  const front = readFrontMatter(clean, items[0]?.item.lineIndex ?? 0);
  checkIsPlan({
    clean,
    title: (front.title ?? front.notice?.title)?.text ?? '',
    measures: items.filter((_, index) => roles[index] === 'measure'),
  });

  const firstItem = items[0]?.item.from ?? 0;
  const closingFrom = clean.lines[closingAt]?.start ?? clean.text.length;
  const saysFirstLeadsAtLarge =
    saysFirstLeads(clean.text.slice(0, firstItem)) || saysFirstLeads(clean.text.slice(closingFrom));
  const placed = placeItems(
    reading,
    items.map(({ item }, index) => ({ item, role: roles[index] ?? 'heading' })),
    saysFirstLeadsAtLarge,
  );
  const closing = readClosing(clean, closingAt, front.notice);
  const { segments, unread } = layOut(clean, [
    ...front.claims,
    ...placed.claims,
    ...closing.claims,
  ]);
  const numberingFaults = findNumberingFaults(
    items
      .filter(({ item }) => item.marker.text !== '')
      .map(({ item }) => ({ item, line: lineNumberAt(clean, item.from) })),
  );
  return {
    notice: closing.notice,
    title: front.title,
    preamble: front.preamble,
    parts: placed.parts,
    sections: placed.sections,
    measures: placed.measures.map((measure) => withCorrectedBodies(measure, corrections)),
    segments,
    unread: unanswered([...unread, ...placed.remarks, ...numberingFaults], corrections).sort(
      (a, b) => a.line - b.line,
    ),
  };
}

function readItemTexts(reading: Reading, items: readonly Item[]): ItemText[] {
  return items.map((item) => {
    const own = { from: item.from + item.marker.length, to: item.to };
    const text = reading.clean.text.slice(own.from, own.to);
    const statesBodies =
      findStatements(text, paragraphStartsIn(reading, own)).statements.length > 0;
    return { item, text, statesBodies };
  });
}

function endAtLine(clean: CleanText, items: readonly Item[], line: number): Item[] {
  const to = clean.lines[line]?.start ?? clean.text.length;
  return items.map((item, index) => (index === items.length - 1 ? { ...item, to } : item));
}
