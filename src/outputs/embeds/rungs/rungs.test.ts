import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embedContext } from '../../../../tests/support/embed-context.ts';
import { library, measureNumbered } from '../../../../tests/support/library.ts';
import { embedLanguageCodes, embedTargets, type EmbedTarget } from '../../../model/embeds.ts';
import { compareMeasureNumbers } from '../../../model/measure-number.ts';
import { wholeText } from '../../../model/whole-text.ts';
import { embedIntegrity } from '../embed-scripts.ts';
import { oembedAddress } from '../oembed-address.ts';
import { embedElement } from './element.ts';
import { embedFrame } from './frame.ts';
import { oembed } from './oembed.ts';
import { embedBlockquote, embedQuote } from './quote.ts';
import { rungs } from './rungs.ts';

const measure = (number: number): EmbedTarget => ({ kind: 'measure', key: String(number) });
const plan: EmbedTarget = { kind: 'plan', key: '' };
const topic: EmbedTarget = { kind: 'topic', key: 'tax' };
const industry: EmbedTarget = { kind: 'industry', key: 'vehicles' };
const agency: EmbedTarget = { kind: 'agency', key: 'tax' };
const home = 'https://example.org/plan40';

describe('every rung', () => {
  const cases = rungs.flatMap(({ id, write }) =>
    embedLanguageCodes.map((language) => ({ id, language, write })),
  );

  test.each(cases)('$id in $language can be had of everything that can be embedded', (rung) => {
    const written = embedTargets(library).map((target) =>
      rung.write(target, rung.language, embedContext),
    );
    expect(written.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(written).size).toBe(written.length);
    expect(written.filter((text) => !text.includes(home))).toEqual([]);
  });

  test.each(rungs.filter(({ id }) => id !== 'oembed' && id !== 'file'))(
    '$id stands on one line, so that no editor makes breaks of it',
    ({ write }) => {
      for (const target of [measure(26), topic, industry, agency, plan]) {
        expect(write(target, 'zh-en', embedContext)).not.toContain('\n');
      }
    },
  );
});

describe('the quote', () => {
  const lastTexts = ($: ReturnType<typeof load>) =>
    $('p')
      .toArray()
      .slice(-2)
      .map((element) => $(element).text().trim());

  test('in Chinese is the official text under its label, with source, date and address', () => {
    const $ = load(embedQuote(measure(8), 'zh', embedContext));
    const { officialText } = measureNumbered(8);
    expect($('[data-official]').text()).toBe(officialText);
    expect($('p').first().text().trim()).toBe(`官方原文：${officialText}`);
    expect($('[data-translation]')).toHaveLength(0);
    expect(lastTexts($)).toEqual([
      '来源：渝府办发〔2024〕40号，重庆市人民政府办公厅，2024年4月24日，第8条。',
      `引自“重庆外商投资实施方案逐条解读”（独立编辑，非政府网站）：${home}/zh/measures/8/`,
    ]);
  });

  test('in English is the translation, and says so and what prevails', () => {
    const $ = load(embedQuote(measure(8), 'en', embedContext));
    expect($('[data-official]')).toHaveLength(0);
    expect($('[data-translation]').text()).toBe(wholeText(measureNumbered(8), 'en'));
    expect($('p').first().text()).toMatch(/^Unofficial translation: /);
    expect(lastTexts($)).toEqual([
      'Source: Yu Fu Ban Fa [2024] No. 40, General Office of the Chongqing Municipal People’s Government, 24 April 2024, measure 8. Translation unofficial. The Chinese prevails.',
      `Quoted from Chongqing Foreign Investment Measures, Explained (independent, not a government site): ${home}/en/measures/8/`,
    ]);
  });

  test('in both is read sentence by sentence, the Chinese first', () => {
    const $ = load(embedQuote(measure(5), 'zh-en', embedContext));
    const { sentences, responsibility } = measureNumbered(5);
    const expected = [...sentences, responsibility].flatMap((pair) => [pair?.zh, pair?.en]);
    const texts = $('[data-official], [data-translation]').toArray();
    expect(texts.map((element) => $(element).text())).toEqual(expected);
    expect(
      $('p')
        .toArray()
        .map(({ attribs }) => attribs['lang']),
    ).toEqual([
      ...texts.map((_, index) => (index % 2 ? 'en' : 'zh-Hans')),
      ...['zh-Hans', 'zh-Hans', 'en', 'en'],
    ]);
  });

  test.each(embedLanguageCodes)(
    'stands bare (%s): nothing around its paragraphs or between them, and nothing in small print',
    (language) => {
      for (const target of embedTargets(library)) {
        const html = embedQuote(target, language, embedContext);
        expect(html).toMatch(/^<p[^>]*>.*<\/p>$/);
        expect(html).not.toMatch(/<\/?(?:blockquote|small)|(?:<\/(?:p|ul|li)>|<ul[^>]*>)\s/);
      }
    },
  );

  test('is a quotation for embeds that fall back on it', () => {
    const quote = load(embedBlockquote(measure(8), 'zh', embedContext))('blockquote');
    expect(quote.attr()).toEqual({ cite: `${home}/zh/measures/8/`, lang: 'zh-Hans' });
    expect(quote.html()).toBe(embedQuote(measure(8), 'zh', embedContext));
  });

  test('keeps words apart where an editor takes away every tag but links', () => {
    const text = embedQuote(measure(8), 'zh-en', embedContext).replace(/<[^>]+>/g, '');
    expect(text).toMatch(/。 Unofficial translation: /);
    const list = embedQuote(topic, 'zh', embedContext).replace(/<[^>]+>/g, '');
    expect(list).toMatch(/ 第41条：/);
  });

  test.each([
    ['topic', topic, 3],
    ['agency', agency, 3],
    ['industry', industry, 7],
  ] as const)('of a(n) %s lists its measures and says whose the titles are', (_, target, count) => {
    const $ = load(embedQuote(target, 'en', embedContext));
    const links = $('li a').toArray();
    expect(links).toHaveLength(count);
    expect(links.every(({ attribs }) => attribs['href']?.startsWith(`${home}/en/measures/`))).toBe(
      true,
    );
    expect(lastTexts($)[0]).toContain('Titles of measures ours');
    // It quotes no text of the plan, of which the Chinese would prevail.
    expect($.text()).not.toContain('prevails');
    expect($('[data-official], [data-translation]')).toHaveLength(0);
  });

  test('in both lists the measures twice, each time with the pages of its language', () => {
    const $ = load(embedQuote(topic, 'zh-en', embedContext));
    const lists = $('ul').toArray();
    expect(lists.map(({ attribs }) => attribs['lang'])).toEqual(['zh-Hans', 'en']);
    ['zh', 'en'].forEach((locale, index) => {
      const links = $(lists[index]).find('a').toArray();
      expect(links).toHaveLength(3);
      for (const { attribs } of links)
        expect(attribs['href']).toMatch(new RegExp(`^${home}/${locale}/measures/`));
    });
  });

  test('of a body lists what it leads and what it supports, in the order of the plan', () => {
    const both = library.agencies.filter(
      ({ lead, support }) => lead.length > 0 && support.length > 0,
    );
    expect(both).not.toEqual([]);
    for (const { slug, lead, support } of both) {
      const $ = load(embedQuote({ kind: 'agency', key: slug }, 'en', embedContext));
      const links = $('li a').toArray();
      expect(links.map(({ attribs }) => attribs['href'])).toEqual(
        [...lead, ...support]
          .toSorted(compareMeasureNumbers)
          .map((number) => `${home}/en/measures/${number}/`),
      );
    }
  });

  test('of the plan gives its title and the headings of its parts', () => {
    const $ = load(embedQuote(plan, 'zh', embedContext));
    const expected = [library.title?.zh, ...library.parts.map(({ title }) => title.zh)];
    expect(
      $('[data-official]')
        .toArray()
        .map((element) => $(element).text()),
    ).toEqual(expected);
  });
});

describe('the frame', () => {
  test('is a frame with a height, held in a sandbox, named for those who hear it', () => {
    const attributes = load(embedFrame(measure(8), 'zh-en', embedContext))('iframe').attr();
    const { height, style, ...others } = attributes ?? {};
    expect(others).toEqual({
      src: `${home}/embed/zh-en/measures/8/`,
      title:
        '第8条：探索股权投资和创投份额转让试点 · 重庆外商投资实施方案逐条解读 / Measure 8: Exploring a pilot for fund-interest transfers · Chongqing Foreign Investment Measures, Explained',
      width: '100%',
      frameborder: '0',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      referrerpolicy: 'strict-origin-when-cross-origin',
    });
    expect(Number(height)).toBeGreaterThan(300);
    expect(style).toBe(
      `border:0;height:${height}px;height:if(supports(frame-sizing:content-height):auto;else:${height}px);frame-sizing:content-height`,
    );
  });
});

test.each([
  ['zh', '/zh/measures/8/'],
  ['en', '/en/measures/8/'],
  ['zh-en', '/oembed/zh-en/measures/8.json'],
] as const)('an embed in %s is had by oEmbed from %s', (language, address) => {
  expect(oembedAddress(language, measure(8))).toBe(address);
});

describe('oEmbed', () => {
  test.each(embedLanguageCodes)('gives everything that version 1.0 asks for (%s)', (language) => {
    const answer = oembed(measure(8), language, embedContext);
    const locale = language === 'en' ? 'en' : 'zh';
    expect(answer).toMatchObject({
      type: 'rich',
      version: '1.0',
      provider_url: `${home}/${locale}/`,
      cache_age: 86_400,
      width: 600,
      thumbnail_url: `${home}/share/${locale}/measures/8.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const titles: Record<string, string> = {
      zh: '第8条：探索股权投资和创投份额转让试点',
      en: 'Measure 8: Exploring a pilot for fund-interest transfers',
      'zh-en':
        '第8条：探索股权投资和创投份额转让试点 · Measure 8: Exploring a pilot for fund-interest transfers',
    };
    expect(answer.title).toBe(titles[language]);
    const $ = load(answer.html, null, false);
    expect(
      $.root()
        .children()
        .toArray()
        .map((element) => 'name' in element && element.name),
    ).toEqual(['blockquote', 'iframe']);
    expect($('iframe').attr('height')).toBe(String(answer.height));
    expect($('[style]')).toHaveLength(0);
  });
});

describe('the custom element', () => {
  test.each([
    [measure(8), '<plan-measure number="8" show="en"><blockquote'],
    [topic, '<plan-topic slug="tax" show="en"><blockquote'],
    [agency, '<plan-agency slug="tax" show="en"><blockquote'],
    [plan, '<plan-overview show="en"><blockquote'],
  ])('of $kind holds the quote', (target, start) => {
    const html = embedElement(target, 'en', embedContext);
    expect(html).toContain(start);
    expect(html).toContain(embedBlockquote(target, 'en', embedContext));
  });

  test('of an industry, which the script does not know, is a frame that it lets grow', () => {
    const html = embedElement(industry, 'en', embedContext);
    expect(html).toContain(embedFrame(industry, 'en', embedContext));
    expect(load(html)('script').attr('src')).toBe(`${home}/embed/v2.js`);
  });

  test('brings its script from the same site, held to its hash', () => {
    const script = load(embedElement(plan, 'zh', embedContext))('script');
    expect(script.attr()).toEqual({
      src: `${home}/embed/v2.js`,
      integrity: embedIntegrity.v2,
      crossorigin: 'anonymous',
      defer: '',
      charset: 'utf-8',
      'data-zh': '重庆外商投资实施方案',
      'data-en': 'Chongqing foreign investment measures',
    });
  });

  test.each(['v1', 'v2'] as const)(
    'has scripts that are never changed: pages of others hold %s to this hash',
    (version) => {
      const file = `src/client/embed/${version}.js`;
      const digest = createHash('sha384').update(readFileSync(file));
      expect(
        `sha384-${digest.digest('base64')}`,
        `${file} is published and immutable. Undo the change, or publish another beside it.`,
      ).toBe(embedIntegrity[version]);
    },
  );
});
