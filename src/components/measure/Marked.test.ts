import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import type { MarkedPiece } from '../../model/text-marks/mark-text.ts';
import Marked from './Marked.astro';

const render = (pieces: MarkedPiece[], showStrength = true) =>
  renderComponent(Marked, { pieces, showStrength, termPrefix: '#term-' });

test('words that show a strength, inside a term, are marked inside its link', async () => {
  const $ = await render([
    {
      term: 'pilot',
      runs: [
        { text: '探索', strength: 'explores' },
        { text: '试点', strength: null },
      ],
    },
    { term: null, runs: [{ text: '。', strength: null }] },
  ]);
  expect($('a.term').attr('href')).toBe('#term-pilot');
  expect($('a.term').text()).toBe('探索试点');
  expect($('a.term > mark').text()).toBe('探索');
  expect($('mark').attr('data-strength')).toBe('explores');
  expect($.root().text()).toBe('探索试点。');
});

test('each run has the strength of its own limb, and none where strengths are not shown', async () => {
  const pieces: MarkedPiece[] = [
    {
      term: null,
      runs: [
        { text: '鼓励', strength: 'encourages' },
        { text: '，', strength: null },
        { text: '探索', strength: 'explores' },
      ],
    },
  ];
  const $ = await render(pieces);
  expect(
    $('mark')
      .get()
      .map((mark) => [$(mark).attr('data-strength'), $(mark).text()]),
  ).toEqual([
    ['encourages', '鼓励'],
    ['explores', '探索'],
  ]);
  expect((await render(pieces, false))('mark')).toHaveLength(0);
});

test('plain text is left plain', async () => {
  const $ = await render([{ term: null, runs: [{ text: '甲 <b> & 乙', strength: null }] }]);
  expect($.root().children()).toHaveLength(0);
  expect($.root().text()).toBe('甲 <b> & 乙');
});

test('no sentence of the plan is changed by its marks, not by one space', async () => {
  for (const { sentences } of library.measures) {
    for (const { zh, en, marked } of sentences) {
      expect((await render(marked.zh)).root().text()).toBe(zh);
      expect((await render(marked.en)).root().text()).toBe(en);
    }
  }
});
