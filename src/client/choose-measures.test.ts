// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { findElement } from '../../tests/support/find-element.ts';
import { showPage, wordsFor } from '../../tests/support/page.ts';

const row = (number: string) =>
  `<li data-row><a href="/base/en/measures/${number}/">Title</a><div></div></li>`;

/** Measure 3 stands in two lists of the page, as it does where a body leads and supports. */
const page = `<main>
  <div data-choose>${wordsFor('chooseMeasures', 'en')}<button></button>
    <p hidden><a href="/base/en/brief/">A brief</a></p></div>
  <ol>${row('3')}${row('24')}<li data-row><a href="/base/en/topics/tax/">Tax</a><div></div></li></ol>
  <ol>${row('3')}</ol></main>`;

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const link = () => findElement<HTMLAnchorElement>('[href*="/brief/"]');
const choose = (...places: number[]) => {
  for (const place of places) boxes()[place]?.click();
};

beforeEach(async () => {
  vi.resetModules();
  showPage('en', page);
  await import('./choose-measures.ts');
});

it('offers nothing before it is asked to', () => {
  expect(boxes()).toEqual([]);
});

it('puts a box that says its number beside each measure and nothing else, the first in focus', () => {
  findElement('button').click();
  expect(boxes().map((box) => [box.value, box.getAttribute('aria-label')])).toEqual(
    ['3', '24', '3'].map((number) => [number, expect.stringContaining(number) as string]),
  );
  expect(document.activeElement).toBe(boxes()[0]);
  expect(findElement('button').hidden).toBe(true);
});

it('leads to a brief of the chosen, each once, and says how many they are', () => {
  findElement('button').click();
  choose(1, 0, 2);
  expect(link().getAttribute('href')).toMatch(/\/base\/en\/brief\/\?m=3,24&lang=both$/);
  expect(link().textContent).toContain('2');
  expect(link().parentElement?.hidden).toBe(false);
});

it('puts a box beside measures that are numbered anew in each part', async () => {
  vi.resetModules();
  showPage('en', page.replaceAll('/measures/24/', '/measures/2-4/'));
  await import('./choose-measures.ts');
  findElement('button').click();
  choose(1);
  expect(link().getAttribute('href')).toMatch(/\?m=2-4&/);
});

it('leads nowhere once nothing is chosen', () => {
  findElement('button').click();
  choose(1, 1);
  expect(link().parentElement?.hidden).toBe(true);
});
