import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import type { AgencyContact } from '../../schema/agency.ts';
import Article from './Article.astro';
import Contact from './Contact.astro';
import Example from './Example.astro';
import type { Place } from './place.ts';
import Words from './Words.astro';
import { inLanguages } from '../../../tests/support/in-languages.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** The HTML of a component as it stands in a text of ours. */
async function render(
  component: Component,
  {
    props = {},
    inside = '',
    ...place
  }: { props?: Record<string, unknown>; inside?: string } & Partial<Place>,
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, {
    props,
    slots: { default: inside },
    locals: { place: { locale: 'en', measure: 8, library, ...place } },
  });
}

describe('Words', () => {
  test.for<[locale: Locale, props: Record<string, string>, inside: string, html: string]>([
    ['zh', { s: '1' }, '探索', '“探索”'],
    ['en', { s: '1' }, 'Explore', '“Explore”'],
    ['en', { s: '1' }, '探索', '<span lang="zh-Hans">探索</span>'],
    ['zh', { s: '1' }, 'explore', '<span lang="en">explore</span>'],
    ['zh', { s: '2', measure: '20' }, '严格落实', '“严格落实”'],
    ['zh', { s: 'responsible' }, '市委金融办', '“市委金融办”'],
    [
      'zh',
      { of: 'plan-title' },
      '<a href="/zh/plan/">实施</a>方案',
      '“<a href="/zh/plan/">实施</a>方案”',
    ],
  ])('on a page in %s %j of %s', async ([locale, props, inside, html]) => {
    expect(await render(Words, { props, inside, locale })).toBe(html);
  });

  test('that do not stand in the sentence stop the build', async () => {
    await expect(render(Words, { props: { s: '1' }, inside: '必须' })).rejects.toThrow(
      '“必须” does not stand in measure-8-s1.',
    );
  });
});

describe('Article', () => {
  test('leads to the article on the page of its law', async () => {
    const props = { of: 'foreign-investment-law', no: '25' };
    expect(await render(Article, { props, inside: 'Article 25' })).toBe(
      '<a href="/en/instruments/foreign-investment-law/#article-25">Article 25</a>',
    );
  });

  test('leads to the provision in the concordance of a national document', async () => {
    const props = { of: 'guofa-2023-11', no: '2' };
    expect(await render(Article, { props, inside: '第（二）条', locale: 'zh' })).toBe(
      '<a href="/zh/instruments/guofa-2023-11/#provision-2">第（二）条</a>',
    );
  });
});

test.for<[locale: Locale, label: string]>([
  ['en', 'An example, invented by us:'],
  ['zh', '举个例子（本站虚构）：'],
])('an example says in %s that it is one, to all readers', async ([locale, label]) => {
  const $ = load(await render(Example, { inside: '<p>A chair.</p>', locale }), null, false);
  const paragraphs = $('[role="note"] > p').get();
  expect(paragraphs.map((paragraph) => $(paragraph).text())).toEqual([label, 'A chair.']);
});

describe('Contact', () => {
  const contacts: AgencyContact[] = [
    {
      kind: 'hotline',
      value: '023-12345',
      for: inLanguages({ zh: '投资咨询', en: 'investment enquiries' }),
      source: inLanguages({ zh: '网站', en: 'its website' }),
      seen: '2026-11-01',
    },
    {
      kind: 'form',
      value: 'https://sww.cq.gov.cn/form',
      for: inLanguages({ zh: '投诉', en: 'complaints' }),
      source: inLanguages({ zh: '网站', en: 'its website' }),
      seen: '2026-11-01',
    },
  ];
  const withCommerce = (changes: Partial<Library['agencies'][number]>): Library => ({
    ...library,
    agencies: library.agencies.map((agency) =>
      agency.slug === 'commerce' ? { ...agency, ...changes } : agency,
    ),
  });
  const text = (html: string) => load(html, null, false).root().text();
  const props = { body: 'commerce' };

  test('is the body’s name alone where nothing else is known', async () => {
    const html = await render(Contact, {
      props,
      library: withCommerce({ website: null, contacts: [] }),
    });
    expect(html).toBe('<a href="/en/agencies/commerce/">Commission of Commerce</a>');
  });

  test('gives website and contacts, each with what it is for', async () => {
    const known = withCommerce({ website: 'https://sww.cq.gov.cn/', contacts });
    expect(text(await render(Contact, { props, library: known }))).toBe(
      'Commission of Commerce (sww.cq.gov.cn), Telephone: 023-12345 (investment enquiries), Online form: sww.cq.gov.cn (complaints)',
    );
    const chinese = await render(Contact, { props, library: known, locale: 'zh' });
    expect(text(chinese)).toBe(
      '市商务委（sww.cq.gov.cn），电话：023-12345（投资咨询），网上表单：sww.cq.gov.cn（投诉）',
    );
    expect(
      load(chinese)('a')
        .get()
        .map(({ attribs }) => attribs['href']),
    ).toEqual([
      '/zh/agencies/commerce/',
      'https://sww.cq.gov.cn/',
      'tel:02312345',
      'https://sww.cq.gov.cn/form',
    ]);
  });
});
