// @vitest-environment happy-dom
import type { MeasureNumber } from '../../model/measure-number.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { renderChosen } from './chosen-list.ts';

const change = vi.fn();
const options = {
  nameOf: (number: MeasureNumber) => `Measure ${number}`,
  say: (word: string, values: Readonly<Record<string, string | number>> = {}) =>
    `${word} ${values['number']}`,
  change,
};
const button = (name: string) => findElement<HTMLButtonElement>(`[aria-label="${name}"]`);

beforeEach(() => {
  change.mockClear();
  document.body.innerHTML = '<ol></ol>';
  renderChosen(findElement('ol'), [3, 4], options);
});

it('moves a measure and takes it out', () => {
  button('down 3').click();
  button('up 4').click();
  button('remove 4').click();
  expect(change.mock.calls).toEqual([
    [3, 1],
    [4, -1],
    [4, 'remove'],
  ]);
});

it('moves a measure to the place that it is dragged to', () => {
  const held = new Map<string, string>();
  const dataTransfer = {
    setData: (type: string, text: string) => held.set(type, text),
    getData: (type: string) => held.get(type) ?? '',
  };
  const [first, second] = document.querySelectorAll('li');
  first?.dispatchEvent(Object.assign(new Event('dragstart'), { dataTransfer }));
  second?.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer }));
  expect(change.mock.calls).toEqual([[3, 1]]);
});

it('moves nothing beyond the ends', () => {
  expect([button('up 3').disabled, button('down 4').disabled]).toEqual([true, true]);
});

it('leaves the focus where it was, or beside it where that can no longer be pressed', () => {
  button('down 3').focus();
  renderChosen(findElement('ol'), [4, 3], options);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('up 3');
});
