import { expect, test } from 'vitest';
import { SearchIndex } from './search-index.ts';
import { measuresThatSay } from './verbatim.ts';

const index = new SearchIndex();
index.add('measure', '1', 'title', 'Tax');
index.add('measure', '1', 'text', '对外商投资企业，暂不征收预提所得税。');
index.add('measure', '2', 'text', 'Levy no withholding tax on R & D centres of multinationals');
index.add('term', 'tax', 'title', 'Withholding tax');

const numbersFor = (query: string) =>
  [...measuresThatSay(index, query).keys()].map((entry) => index.entries[entry]?.key);

test.each([
  ['a stretch within a sentence', '业，暂不', ['1']],
  ['a word, whatever its case', 'TAX', ['1', '2']],
  ['signs of another width', '业,暂不', ['1']],
  ['words around a sign', 'r&d centres', ['2']],
  ['a piece of a word', 'tax on R & D cent', []],
  ['what stands nowhere', '暂免', []],
  ['nothing', ' ', []],
])('%s finds the measures that say it', (_, query, numbers) => {
  expect(numbersFor(query)).toEqual(numbers);
});

test('each comes with the text that says it', () => {
  const [unit = -1] = measuresThatSay(index, '预提所得税').values();
  expect(index.units[unit]?.text).toContain('暂不征收预提所得税');
});
