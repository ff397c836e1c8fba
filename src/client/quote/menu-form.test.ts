// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { browserWords } from '../../outputs/browser-words.ts';
import { sayIn } from '../shared/words.ts';
import { createMenu } from './menu-form.ts';

const menu = createMenu(sayIn(browserWords('quoteMenu', 'en')), {
  styles: [
    ['chicago-18', 'Chicago 18'],
    ['mla-9', '<b>MLA</b>'],
  ],
  words: 'translation',
});

test('the words that the page asks for, the first style and a link to the sentence are chosen', () => {
  expect(menu.choice()).toEqual({ words: 'translation', style: 'chicago-18', link: 'sentence' });
});

test('every choice has a label, and the dialog the name that it shows', () => {
  const fields = [...menu.form.querySelectorAll('select, textarea')];
  expect(fields.map((field) => field.closest('label') !== null)).toEqual(fields.map(() => true));
  const heading = menu.form.querySelector(`#${menu.dialog.getAttribute('aria-labelledby')}`);
  expect(heading).toBe(menu.title);
});

test('the link and each style can be copied alone', () => {
  const alone = [...menu.form.querySelectorAll<HTMLElement>('[data-alone]')];
  expect(alone.map(({ dataset, textContent }) => [dataset['alone'], textContent])).toEqual([
    ['', 'Link'],
    ['chicago-18', 'Chicago 18'],
    ['mla-9', '<b>MLA</b>'],
  ]);
});

test('words, style and link can be chosen, or none', () => {
  const [words, style, link] = menu.form.querySelectorAll('select');
  if (!words || !style || !link) throw new Error('The menu lacks a choice');
  words.value = 'translation';
  style.value = '';
  link.value = 'words';
  expect(menu.choice()).toEqual({ words: 'translation', style: '', link: 'words' });
});

test('names of styles are text, whatever they look like', () => {
  expect(menu.form.querySelector('b')).toBeNull();
});
