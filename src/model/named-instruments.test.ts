import { expect, test } from 'vitest';
import { namedInstruments } from './named-instruments.ts';

const list = { slug: 'list', names_in_text: ['《不予免税目录》'] };
const catalogue = { slug: 'catalogue', names_in_text: ['《鼓励目录》', '鼓励类目录'] };
const law = { slug: 'law', names_in_text: undefined };
const slugs = (text: string) =>
  namedInstruments(text, [list, catalogue, law]).map(({ slug }) => slug);

test('what a sentence names is found by any of its names, in the order of the text', () => {
  expect(slugs('对鼓励类目录所列项目，除《不予免税目录》外，')).toEqual(['catalogue', 'list']);
  expect(slugs('除《不予免税目录》外，对《鼓励目录》和鼓励类目录')).toEqual(['list', 'catalogue']);
});

test('of several names of one the first counts', () => {
  expect(slugs('对鼓励类目录，除《不予免税目录》外，见《鼓励目录》')).toEqual([
    'catalogue',
    'list',
  ]);
});

test('what it does not name is not found', () => {
  expect(slugs('依法保护')).toEqual([]);
});
