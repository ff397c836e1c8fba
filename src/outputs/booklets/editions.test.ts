import { expect, test } from 'vitest';
import { editions } from '../../model/editions.ts';
import { editionsOnPage, pageOfEdition, shownIn } from './editions.ts';

test('the page of the official language holds it, the default translation and both', () => {
  expect(editionsOnPage('zh')).toEqual(['zh', 'en', 'zh-en']);
});

test('the page of a translation holds it beside the official language', () => {
  expect(editionsOnPage('en')).toEqual(['zh', 'en', 'zh-en']);
});

test('every edition is printed from a page that holds it', () => {
  expect(editions.map((edition) => [edition, pageOfEdition(edition), shownIn(edition)])).toEqual([
    ['zh', 'zh', 'official'],
    ['en', 'en', 'translation'],
    ['zh-en', 'zh', 'both'],
  ]);
});
