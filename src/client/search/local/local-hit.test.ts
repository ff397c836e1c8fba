import { expect, it } from 'vitest';
import { localHit } from './local-hit.ts';
import type { LoadedSite } from './loaded-site.ts';
import type { QueryTerm } from './query.ts';
import type { Match } from './score.ts';

const title = 'Fund interests';
const question = 'Can I sell my interest?';

function hitWith(matched: string, kind = 'measure', asked = question) {
  const site = {
    locale: 'en',
    index: { entries: [{ kind, key: '8' }], units: [{ text: matched }] },
    titleOf: () => title,
    questionOf: () => asked,
  } as unknown as LoadedSite;
  const terms: QueryTerm[] = [];
  return localHit(site, { entry: 0, unit: 0 } as Match, terms);
}
const excerptOf = (matched: string, asked = question) =>
  hitWith(matched, 'measure', asked)
    .excerpt.map(({ text }) => text)
    .join('');

it('a hit leads to its page under its title; a measure says its number', () => {
  expect(hitWith('')).toMatchObject({ url: '/en/measures/8/', title, kind: 'measure', number: 8 });
  expect(hitWith('', 'topic')).toMatchObject({ url: '/en/topics/8/', kind: 'topic' });
  expect(hitWith('', 'topic')).not.toHaveProperty('number');
});

it('shows the question of a measure, and what matched behind it', () => {
  expect(excerptOf('transfers of interests')).toBe(`${question} · transfers of interests`);
  expect(excerptOf('transfers of interests', '')).toBe('transfers of interests');
});

it.each([
  ['the title', title],
  ['the question', question],
  ['nothing', ''],
])('does not show %s again where that matched', (_, matched) => {
  expect(excerptOf(matched)).toBe(question);
});
