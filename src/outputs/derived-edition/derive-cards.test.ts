import { expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { derivedRows } from '../../i18n/derived-rows.ts';
import { measureCard, pageCard } from '../share-cards/list-cards.ts';
import { textConverter } from './convert-text.ts';
import { deriveCards } from './derive-cards.ts';

const row = derivedRows['zh-Hant'];
const cards = deriveCards(
  [
    measureCard(library, 'zh', measureNumbered(8)),
    measureCard(library, 'en', measureNumbered(8)),
    pageCard(library, 'zh', 'embed'),
  ],
  'zh-Hant',
  { row, sourceTag: 'zh-Hans', convert: textConverter(row, []) },
);

test('cards in the source’s language, of pages that the edition has, become its own', () => {
  expect(cards.map(([path]) => path)).toEqual(['/share/zh-Hant/measures/8.png']);
});

test('they are in its characters, faces and language', () => {
  const [, html = ''] = cards[0] ?? [];
  expect(html).toContain('<html lang="zh-Hant">');
  expect(html).toContain('條');
  expect(html).not.toMatch(/条|CJK SC/);
  expect(html).toContain('Noto Sans CJK HK');
});
