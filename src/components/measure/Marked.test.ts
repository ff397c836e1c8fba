import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import type { MarkedPiece } from '../../model/text-marks/mark-text.ts';
import Marked from './Marked.astro';

const render = (pieces: MarkedPiece[], strength = 'explores') =>
  renderComponent(Marked, { pieces, strength, termPrefix: '#term-' });

test('evidence inside a term is marked inside its link', async () => {
  const $ = await render([
    {
      term: 'pilot',
      runs: [
        { text: '探索', evidence: true },
        { text: '试点', evidence: false },
      ],
    },
    { term: null, runs: [{ text: '。', evidence: false }] },
  ]);
  expect($('a.term').attr('href')).toBe('#term-pilot');
  expect($('a.term').text()).toBe('探索试点');
  expect($('a.term > mark').text()).toBe('探索');
  expect($('mark').attr('data-strength')).toBe('explores');
  expect($.root().text()).toBe('探索试点。');
});

test('plain text is left plain', async () => {
  const $ = await render([{ term: null, runs: [{ text: '甲 <b> & 乙', evidence: false }] }]);
  expect($.root().children()).toHaveLength(0);
  expect($.root().text()).toBe('甲 <b> & 乙');
});

test('no sentence of the plan is changed by its marks, not by one space', async () => {
  for (const { sentences } of library.measures) {
    for (const { zh, en, marked, strength } of sentences) {
      expect((await render(marked.zh, strength)).root().text()).toBe(zh);
      expect((await render(marked.en, strength)).root().text()).toBe(en);
    }
  }
});
