import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { textDirective } from './text-fragment.ts';

const partsOf = (text: string) =>
  textDirective(text)
    .replace(/^:~:text=/, '')
    .split(',')
    .map(decodeURIComponent);

test('a long sentence is named by its first and last words', () => {
  expect(
    partsOf(
      '加强展会知识产权保护，根据需要设立知识产权工作站，受理登记申请，提供知识产权全链条保护。',
    ),
  ).toEqual(['加强展会知识产权保护，根据需要设立知识产权工作站', '提供知识产权全链条保护']);
  const words =
    'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.';
  expect(partsOf(words)).toEqual([
    'One two three four five six seven eight nine',
    'eleven twelve thirteen fourteen fifteen',
  ]);
});

test.each(['支持已在境内上市的境外生产药品转移至我市生产。', 'A short sentence, with a comma.'])(
  'a short one is named whole: %s',
  (text) => expect(partsOf(text)).toEqual([text.slice(0, -1)]),
);

test('one whose first and last words would overlap is named whole', () => {
  const words = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  expect(partsOf(`${words}.`)).toEqual([words]);
});

test('what has a meaning in a directive is escaped', () => {
  expect(textDirective('Foreign-invested R&D, too.')).toBe(
    ':~:text=Foreign%2Dinvested%20R%26D%2C%20too',
  );
});

test('every sentence begins and ends with its parts', () => {
  for (const { sentences } of library.measures) {
    for (const text of sentences.flatMap(({ zh, en }) => [zh, en])) {
      const parts = partsOf(text);
      expect(text.startsWith(parts[0] ?? '?')).toBe(true);
      expect(parts.join('').length).toBeLessThan(text.length);
      expect(text.replace(/[。.]$/, '').endsWith(parts.at(-1) ?? '?')).toBe(true);
    }
  }
});
