import { expect, test } from 'vitest';
import { collapse, pages } from './support/site.ts';
import { isChinese, textBlocks, type Block, type Run } from './support/text-blocks.ts';

type PlacedBlock = Block & { address: string };

const blocks: PlacedBlock[] = pages.flatMap((page) =>
  textBlocks(page).map((block) => ({ ...block, address: page.address })),
);

/** Where the site breaks a rule: the words of each hit, once, with the first place that says them (at most 20). */
function breaches(find: (block: PlacedBlock) => Iterable<string>): string {
  const places = new Map<string, string[]>();
  for (const block of blocks) {
    for (const hit of find(block)) {
      const words = collapse(hit);
      places.set(words, [...(places.get(words) ?? []), `${block.address} ${block.where}`]);
    }
  }
  return [...places]
    .slice(0, 20)
    .map(
      ([words, where]) =>
        `“${words}” in ${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ''}`,
    )
    .join('\n');
}

/** Each hit of a pattern with a few characters around it. */
function hits(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ index, 0: hit }) =>
    text.slice(Math.max(0, index - 12), index + hit.length + 12),
  );
}

/** The front page is in both languages at once; its description cannot say so. */
const isFrontHead = ({ address, where }: PlacedBlock) =>
  address === '/' && (where === 'title' || where === 'meta');

const han = '\\p{Script=Han}';
const sign = '，。、；：？！“”《》〈〉（）〔〕…';
const manyHan = new RegExp(`${han}{2,}`, 'gu');
const manyLatinWords = /[A-Za-z][\w’-]*(?:[,.;:)]*\s+\(?[A-Za-z][\w’-]*){4,}/g;
const spaceInChinese = new RegExp(
  `[${han}${sign}]\\s+(?=[${han}${sign}])`.replaceAll('“”', ''),
  'gu',
);
const spaceBesideLatin = new RegExp(`${han} +[A-Za-z0-9]|[A-Za-z0-9] +${han}`, 'gu');
const halfWidth = new RegExp(`${han}[,;:?!()]|[,;:?!()]${han}`, 'gu');
const fullWidth = /[，。、；：？！（）]/gu;
const straightQuotes = /["']/g;

const whole = ({ runs }: Block) => runs.map(({ text }) => text).join('');
const chineseRuns = ({ runs }: Block) => runs.filter(isChinese);
const prose = (runs: Run[]) => runs.filter(({ literal }) => !literal);
/** Japanese has the same characters and signs, by rules of its own. */
const isJapanese = ({ lang }: Run) => lang === 'ja';
const otherRuns = ({ runs }: Block) => runs.filter((run) => !isChinese(run) && !isJapanese(run));

test('Chinese stands only where the page says that it is Chinese', () => {
  expect(breaches((block) => otherRuns(block).flatMap(({ text }) => hits(text, manyHan)))).toBe('');
});

test('English phrases stand only where the page says that they are English', () => {
  expect(
    breaches((block) =>
      isFrontHead(block)
        ? []
        : chineseRuns(block).flatMap(({ text }) => hits(text, manyLatinWords)),
    ),
  ).toBe('');
});

test('no space shows inside Chinese', () => {
  expect(breaches((block) => hits(whole(block), spaceInChinese))).toBe('');
});

test('no space stands between Chinese and Latin letters or digits', () => {
  expect(
    breaches((block) =>
      chineseRuns(block).flatMap(({ nodes }) =>
        nodes.flatMap((text) => hits(text, spaceBesideLatin)),
      ),
    ),
  ).toBe('');
});

test('Chinese has full-width punctuation, English has not', () => {
  expect(
    breaches((block) => prose(chineseRuns(block)).flatMap(({ text }) => hits(text, halfWidth))),
  ).toBe('');
  expect(
    breaches((block) => prose(otherRuns(block)).flatMap(({ text }) => hits(text, fullWidth))),
  ).toBe('');
});

test('quotation marks are curly', () => {
  expect(
    breaches((block) => prose(block.runs).flatMap(({ text }) => hits(text, straightQuotes))),
  ).toBe('');
});
