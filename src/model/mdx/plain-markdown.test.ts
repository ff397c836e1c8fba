import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readMdx } from './read-mdx.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const named = {
  units: new Map([
    ['measure-8-s1', inLanguages({ zh: '鼓励外商投资企业。', en: 'Encourage enterprises.' })],
    ['section-14', inLanguages({ zh: '优化服务', en: 'Better services' })],
  ]),
  instruments: [{ slug: 'a-law' }],
  agencies: [
    { slug: 'commerce', short_name: inLanguages({ zh: '市商务委', en: 'Commission of Commerce' }) },
  ],
};

const plain = (text: string, locale: Locale = 'en') =>
  plainMarkdown(readMdx(text), { locale, measure: 8, named, exampleLabel: 'Example:' });

test.for<[text: string, locale: Locale, markdown: string]>([
  ['## A head\n\n- **One** [two](measure:3)', 'en', '## A head\n\n- **One** [two](measure:3)'],
  ['It says <Words s="1">encourage</Words>.', 'en', 'It says “encourage”.'],
  ['It says <Words s="1">鼓励</Words>.', 'en', 'It says 鼓励.'],
  ['用词是<Words s="1">鼓励</Words>。', 'zh', '用词是“鼓励”。'],
  ['英文是<Words s="1">Encourage</Words>。', 'zh', '英文是Encourage。'],
  [
    'See <Words of="section-14">[better](topic:tax) services</Words>.',
    'en',
    'See “[better](topic:tax) services”.',
  ],
  [
    'See <Article of="a-law" no="7(2)">Article 7</Article>.',
    'en',
    'See [Article 7](/en/instruments/a-law/#article-7).',
  ],
  [
    'Ask <Contact body="commerce" />.',
    'en',
    'Ask [Commission of Commerce](/en/agencies/commerce/).',
  ],
  ['问<Contact body="commerce" />。', 'zh', '问[市商务委](/zh/agencies/commerce/)。'],
  [
    'One.\n\n<Example>\n\nSay <Words s="1">encourage</Words>.\n\nTwo.\n\n</Example>\n\nThree.',
    'en',
    'One.\n\nExample: Say “encourage”.\n\nTwo.\n\nThree.',
  ],
  ['<Example>\n\n- One\n- Two\n\n</Example>', 'en', 'Example:\n\n- One\n- Two'],
])('%j in %s is %j', ([text, locale, markdown]) => {
  expect(plain(text, locale)).toBe(markdown);
});

test.for([
  '<Words s="9">encourage</Words>',
  '<Note>encourage</Note>',
  '<Article of="another" no="1">encourage</Article>',
  '<Article of="a-law" no="x">encourage</Article>',
])('%s names nothing: its words stand as they are', (text) => {
  expect(plain(text)).toBe('encourage');
});
