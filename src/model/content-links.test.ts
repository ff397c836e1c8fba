import { expect, test } from 'vitest';
import { linkAddresses, parseContentLink } from './content-links.ts';

test.for<[address: string, link: { target: string; key: string } | null]>([
  ['agency:commerce', { target: 'agency', key: 'commerce' }],
  ['measure:8', { target: 'measure', key: '8' }],
  ['measure: 8', { target: 'measure', key: ' 8' }],
  ['term:a:b', { target: 'term', key: 'a:b' }],
  ['page:', { target: 'page', key: '' }],
  ['https://www.gov.cn/', null],
  ['#s1', null],
  ['ministry:commerce', null],
  ['agency', { target: 'agency', key: '' }],
  ['', null],
])('“%s” names %j', ([address, link]) => {
  expect(parseContentLink(address)).toEqual(link);
});

test.for<[markdown: string, addresses: string[]]>([
  ['No link.', []],
  [
    'A [link](measure:8) and [another](https://www.gov.cn/a).',
    ['measure:8', 'https://www.gov.cn/a'],
  ],
  ['第[8](measure:8)条。', ['measure:8']],
  ['With a title: [a](agency:commerce "Commerce").', ['agency:commerce']],
  ['With a space: [a](measure: 8).', ['measure: 8']],
  ['To nothing: [a]().', ['']],
  ['Guo Fa [2023] No. 11 (a document)', []],
])('the links of “%s” lead to %j', ([markdown, addresses]) => {
  expect(linkAddresses(markdown)).toEqual(addresses);
});
