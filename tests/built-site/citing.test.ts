import { describe, expect, test } from 'vitest';
import {
  files,
  languages,
  listedPages,
  measureNumbers,
  origin,
  pageAt,
  readFile,
  tags,
} from './support/site.ts';

const styles = [
  'apa-7',
  'bluebook',
  'chicago-18',
  'gbt-7714-2015',
  'gbt-7714-2025',
  'legal-manual',
  'mla-9',
  'oscola',
];

const names = ['plan', ...measureNumbers.map((number) => `measures/${number}`)];

describe.each(languages)('citing (%s)', (language) => {
  test.each(measureNumbers)('measure %i has its citation with number and permalink', (number) => {
    const address = `/${language}/measures/${number}/`;
    const { $ } = pageAt(address);
    const citation = $('[data-citation]');
    expect(citation.attr('data-citation')).toBe(language === 'zh' ? 'gbt-7714-2025' : 'apa-7');
    expect(citation.text()).toMatch(new RegExp(`第${number}条|measure ${number}\\b`));
    expect(citation.text()).toMatch(/渝府办发〔2024〕40号|Yu Fu Ban Fa \[2024\] No\. 40/);
    expect(citation.text()).toContain(origin + address);
    expect($('[data-permalink]').text()).toBe(origin + address);
  });

  test.each([...measureNumbers.map((number) => `measures/${number}/`), 'plan/'])(
    '%s carries what citation managers read',
    (path) => {
      const { $ } = pageAt(`/${language}/${path}`);
      const tag = (name: string) =>
        $(`meta[name="${name}"]`)
          .toArray()
          .map(({ attribs }) => attribs['content']);
      const office = {
        zh: '重庆市人民政府办公厅',
        en: 'General Office of the Chongqing Municipal People’s Government',
      }[language];
      expect(tag('citation_author')).toEqual([language === 'en' ? `${office},` : office]);
      const site = {
        zh: '重庆外商投资实施方案逐条解读',
        en: 'Chongqing Foreign Investment Measures, Explained',
      };
      expect(tag('citation_technical_report_institution')).toEqual([site[language]]);
      expect(tag('citation_abstract').join()).toMatch(/非官方译文|unofficial translation/);
      expect(tag('citation_pdf_url')).toHaveLength(path === 'plan/' ? 1 : 0);
      expect(tag('citation_technical_report_number')).toEqual(['渝府办发〔2024〕40号']);
      expect(tag('citation_publication_date')).toEqual(['2024/04/24']);
      expect(tag('citation_language')).toEqual([tags[language]]);
      expect(tag('citation_public_url')).toEqual([`${origin}/${language}/${path}`]);
      for (const name of ['citation_title', 'citation_abstract', 'citation_keywords']) {
        expect(tag(name)).toHaveLength(1);
      }
      expect(tag('dcterms.title')).toEqual(tag('citation_title'));
      expect(tag('dcterms.issued')).toEqual(['2024-04-24']);
    },
  );

  test.each(names)('%s is there for citation managers, in three formats', (name) => {
    const base = `cite/${language}/${name}`;
    for (const extension of ['bib', 'ris', 'csl.json']) {
      expect(files).toContain(`${base}.${extension}`);
      expect(readFile(`${base}.${extension}`)).toContain('渝府办发〔2024〕40号');
    }
    const address =
      name === 'plan'
        ? 'https://cq.gov.cn/zwgk/zfxxgkml/szfwj/xzgfxwj/szfbgt/202404/t20240430_13172544_app.html'
        : `${origin}/${language}/${name}/`;
    expect(readFile(`${base}.ris`)).toContain(`UR  - ${address}\r\n`);
    expect(readFile(`${base}.bib`)).toContain(`url = {${address}}`);
    const [item] = JSON.parse(readFile(`${base}.csl.json`)) as { URL: string; type: string }[];
    expect(item?.URL).toBe(address);
    expect(item?.type).toBe('webpage');
  });

  test('the page on citing tells how to cite our own pages, by the words that these have', () => {
    const { $ } = pageAt(`/${language}/cite/`);
    const told = $('#our-pages').nextUntil('h2').text();
    const revisions = pageAt(`/${language}/measures/8/`).$('a[href*="/@"]').first();
    const [title = ''] = revisions.closest('p').text().trim().split(/[:：]/);
    for (const word of [title, revisions.text().trim()]) {
      expect(word).not.toBe('');
      expect(told).toContain(word);
    }
  });

  test('the head of the plan leads to the check of quotes', () => {
    const { $ } = pageAt(`/${language}/plan/`);
    expect($(`main a[href$="/${language}/cite/#verify"]`)).toHaveLength(1);
  });

  test('the page on citing checks quotes first, and has every style for the plan', () => {
    const { $ } = pageAt(`/${language}/cite/`);
    expect($('main h2').first().attr('id')).toBe('verify');
    const every = $('[data-every-style] [data-citation]')
      .toArray()
      .map(({ attribs }) => attribs['data-citation']);
    expect(every.sort()).toEqual(styles);
  });
});

test('every page that is to be found tells citation managers a day', () => {
  for (const { address, $ } of listedPages) {
    if (address.startsWith('/embed/')) continue;
    expect([address, $('meta[name="dcterms.issued"]').length]).toEqual([address, 1]);
  }
});

describe('identifiers of measures', () => {
  test.each(measureNumbers)('/id/measures/%i/ leads on, and is not to be found', (number) => {
    const { $ } = pageAt(`/id/measures/${number}/`);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('link[rel=canonical]').attr('href')).toBe(`${origin}/en/measures/${number}/`);
    expect($('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=/en/measures/${number}/`);
    const links = $('main a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    for (const language of languages) expect(links).toContain(`/${language}/measures/${number}/`);
    expect($('[data-pagefind-body]')).toHaveLength(0);
    expect(readFile('sitemap-0.xml')).not.toContain('/id/');
  });
});
