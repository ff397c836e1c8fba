import { expect, test } from 'vitest';
import { htmlWords } from './html-words.ts';

test.for<[html: string, words: string]>([
  ['鼓励', '鼓励'],
  ['<a href="/zh/glossary/#x">暂不征收</a>', '暂不征收'],
  ['R&amp;D &lt;b&gt; &quot;x&quot; it&#39;s', 'R&D <b> "x" it\'s'],
  ['R&#x26;D &#38; more', 'R&D & more'],
  ['&amp;lt;', '&lt;'],
])('%s reads %s', ([html, words]) => {
  expect(htmlWords(html)).toBe(words);
});
