import { load } from 'cheerio';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { slugOfBody } from './facts/bodies.ts';
import { industryFiles } from './facts/industries.ts';
import { measuresOfTopic } from './facts/topics.ts';
import {
  collapse,
  files,
  isEmbed,
  isPage,
  measurePage,
  origin,
  pageAt,
  pages,
  readFile,
  textOf,
  withoutSpace,
  type Page,
} from './support/site.ts';
import { sourceMeasures, wholeSource } from './support/source.ts';

/** The languages that each kind of embed shows, in order. */
const shownIn = { zh: ['zh'], en: ['en'], 'zh-en': ['zh', 'en'] } as const;
type EmbedLanguage = keyof typeof shownIn;
const languages = Object.keys(shownIn) as EmbedLanguage[];

const paths = [
  ...sourceMeasures.map(({ number }) => `measures/${number}/`),
  ...Object.keys(measuresOfTopic).map((slug) => `topics/${slug}/`),
  ...industryFiles.map(({ slug }) => `industries/${slug}/`),
  ...new Set(Object.values(slugOfBody).map((slug) => `agencies/${slug}/`)),
  'plan/',
];

const embeds = pages.filter((page) => isEmbed(page) && page.address !== '/embed/404.html');

const official = ({ $ }: Page, within = 'body') =>
  $(`${within} [data-official]`)
    .toArray()
    .map((element) => withoutSpace($(element).text()));

const translated = ({ $ }: Page, within = 'body') =>
  $(`${within} [data-translation]`)
    .toArray()
    .map((element) => collapse($(element).text()));

test('every measure, topic, industry and body and the plan can be embedded in each language', () => {
  const expected = languages.flatMap((language) =>
    paths.map((path) => `/embed/${language}/${path}`),
  );
  expect(embeds.map(({ address }) => address).toSorted()).toEqual(expected.toSorted());
});

test('browsers that translate a page leave the official text of every embed as it is', () => {
  const translatable = embeds.filter(
    ({ $ }) => $('[data-official]:not([translate=no])').length > 0,
  );
  expect(embeds.some(({ $ }) => $('[data-official][translate=no]').length > 0)).toBe(true);
  expect(translatable.map(({ address }) => address)).toEqual([]);
});

describe.each(languages)('measures (%s)', (language) => {
  const shown: readonly string[] = shownIn[language];

  test.each([...sourceMeasures])(
    'measure $number: official text code point by code point, then its translation',
    ({ number, text, sentences, bracket, lines }) => {
      const page = pageAt(`/embed/${language}/measures/${number}/`);
      const twin = measurePage('en', number);
      const chinese = shown.includes('zh') ? [...sentences, bracket] : [];
      expect(official(page)).toEqual(chinese);
      expect([...official(page).join('')]).toEqual(chinese.length > 0 ? [...text] : []);
      expect(translated(page)).toEqual(shown.includes('en') ? translated(twin, 'article') : []);

      const kinds = page
        .$('.pair [data-official], .pair [data-translation]')
        .toArray()
        .map(({ attribs }) => attribs['lang']);
      const once = shown.map((locale) => (locale === 'zh' ? 'zh-Hans' : 'en'));
      expect(kinds).toEqual([...sentences, bracket].flatMap(() => once));

      const whole = textOf(page.$, 'main');
      expect(whole).toContain(createHash('sha256').update(text).digest('hex'));
      if (shown.includes('zh')) {
        expect(whole).toContain(
          `渝府办发〔2024〕40号第${number}条，重庆市人民政府办公厅，2024年4月24日`,
        );
        expect(whole).toContain(`第${lines.join('—')}行`);
      }
      if (shown.includes('en')) {
        expect(whole).toContain(`Measure ${number}:`);
        expect(whole).toContain(`Yu Fu Ban Fa [2024] No. 40, measure ${number}, General Office`);
        expect(whole).toContain(`Lines ${lines.join('–')} of the source file`);
        expect(whole).toContain(language === 'en' ? 'Translation unofficial' : '译文非官方');
      }
    },
  );
});

describe.each(languages)('lists of measures (%s)', (language) => {
  const lists = embeds.filter(({ address }) =>
    new RegExp(`^/embed/${language}/(?:topics|industries|agencies)/`).test(address),
  );

  test.each(lists)('$address shows the text of each of its measures', (page) => {
    const { $ } = page;
    const numbers = $('li')
      .toArray()
      .map(({ attribs }) => Number(attribs['data-measure']));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      const within = `li[data-measure=${number}]`;
      const source = sourceMeasures.find((measure) => measure.number === number);
      if (language !== 'en') expect(official(page, within).join('')).toBe(source?.text);
      if (language !== 'zh') {
        expect(translated(page, within)).toEqual(translated(measurePage('en', number), 'article'));
      }
    }
    const full = pageAt(`/${shownIn[language][0]}${page.address.replace(/^\/embed\/[^/]+/, '')}`);
    const listed = full
      .$('[data-row] h3 a')
      .toArray()
      .map(({ attribs }) => Number(/(\d+)\/$/.exec(attribs['href'] ?? '')?.[1]));
    expect(numbers).toEqual(listed);
  });

  test('the plan at a glance lists all measures under the headings of the official text', () => {
    const page = pageAt(`/embed/${language}/plan/`);
    expect(page.$('li')).toHaveLength(51);
    expect(official(page)).toHaveLength(language === 'en' ? 0 : 7);
    expect(official(page).filter((text) => !wholeSource.includes(text))).toEqual([]);
    expect(translated(page)).toHaveLength(language === 'zh' ? 0 : 7);
  });
});

test.each(embeds)(
  '$address says what is official, what is translated and where it is from',
  (page) => {
    const { $, address } = page;
    const [, , language = '', ...path] = address.split('/');
    const shown: readonly string[] = shownIn[language as EmbedLanguage];
    for (const element of $('.pair .text').toArray()) {
      const isOfficial = $(element).find('[data-official]').length === 1;
      const isTranslation = $(element).find('[data-translation]').length === 1;
      expect([isOfficial, isTranslation].filter(Boolean)).toHaveLength(1);
      expect($(element).find('.kind').text()).toBe(
        isOfficial ? '官方原文' : 'Unofficial translation',
      );
    }
    const more = $('footer a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(more).toEqual(shown.map((locale) => `${origin}/${locale}/${path.join('/')}`));
    for (const { attribs } of $('a').toArray()) {
      expect(attribs).toMatchObject({ target: '_blank', rel: 'noopener' });
      expect(isPage(attribs['href']?.slice(origin.length) ?? '')).toBe(true);
    }
    expect($('link[rel=canonical]').attr('href')).toBe(more[0]);
    expect($('meta[name=robots]').attr('content')).toBe('noindex');
    expect($('meta[name=renderer]').attr('content')).toBe('webkit');
    expect($('meta[name=responsive-embedded-sizing]').attr('content')).toBe('allow-origins=*');
  },
);

describe('an embed', () => {
  test('is one request', () => {
    const fetching =
      'script[src], img, iframe, video, audio, object, embed, link:not([rel=canonical])';
    expect(pages.filter(isEmbed).filter(({ $ }) => $(fetching).length > 0)).toEqual([]);
  });

  test('has a plain stylesheet: no layers, no nesting, no property that old engines must know', () => {
    const style = pageAt('/embed/zh/plan/').$('style').text();
    expect(style).not.toMatch(/@(?!media)|&|:(?:is|where|has|not)\(|\bgrid\b|inset|clamp\(/);
    const lines = style.split('\n');
    const varying = lines.flatMap((line, index) => (line.includes('var(') ? [index] : []));
    expect(varying.length).toBeGreaterThan(10);
    const alone = varying.filter((index) => !/#[0-9a-f]{6};$/.test(lines[index - 1] ?? ''));
    expect(alone.map((index) => lines[index])).toEqual([]);
  });

  test('of something unknown says so in both languages and leads on', () => {
    const { $ } = pageAt('/embed/404.html');
    expect($('h1').text()).toBe('没有这个嵌入内容');
    expect($('[lang=en] .heading').text()).toBe('There is no such embed');
    const links = $('a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(links).toEqual([`${origin}/zh/measures/`, `${origin}/en/measures/`]);
  });
});

describe('oEmbed', () => {
  const answers = languages.flatMap((language) =>
    paths.map((path) => ({ language, path, file: `oembed/${language}/${path.slice(0, -1)}.json` })),
  );

  test('answers for everything that can be embedded, and for nothing else', () => {
    expect(files.filter((file) => file.startsWith('oembed/'))).toEqual(
      answers.map(({ file }) => file).toSorted(),
    );
  });

  test.each(answers)('$file: text, frame and picture are there', ({ language, path, file }) => {
    const answer = JSON.parse(readFile(file)) as Record<string, string | number>;
    const $ = load(String(answer['html']), null, false);
    const [first] = shownIn[language];
    expect($('iframe').attr('src')).toBe(`${origin}/embed/${language}/${path}`);
    expect($('blockquote').attr('cite')).toBe(`${origin}/${first}/${path}`);
    expect(files).toContain(String(answer['thumbnail_url']).slice(origin.length + 1));
    for (const { attribs } of $('a').toArray()) {
      expect(isPage(attribs['href']?.slice(origin.length) ?? '')).toBe(true);
    }
    const quoted = $('[data-official]')
      .toArray()
      .map((element) => withoutSpace($(element).text()))
      .join('');
    const number = Number(/^measures\/(\d+)/.exec(path)?.[1]);
    const source = sourceMeasures.find((measure) => measure.number === number);
    if (source) expect(quoted).toBe(language === 'en' ? '' : source.text);
  });

  test.each(paths)('the full pages of %s name their answer', (path) => {
    for (const language of ['zh', 'en']) {
      const links = pageAt(`/${language}/${path}`)
        .$('link[type="application/json+oembed"]')
        .toArray()
        .map(({ attribs }) => attribs['href']);
      expect(links).toEqual(
        [language, 'zh-en'].map((one) => `${origin}/oembed/${one}/${path.slice(0, -1)}.json`),
      );
    }
  });
});

describe.each(['zh', 'en'])('snippets without scripts (%s)', (locale) => {
  test.each(['measures', 'topics', 'industries', 'agencies', 'plan'])(
    'of %s are all there',
    (kind) => {
      const { $ } = pageAt(`/${locale}/embed/${kind}/`);
      const all = $('[data-snippets] code')
        .toArray()
        .map((element) => $(element).text());
      const own = paths.filter((path) => path.startsWith(`${kind}/`));
      // For systems that know oEmbed: the page in that language, for both the answer itself.
      const codes = all.filter((code) => !code.startsWith(`${origin}/`));
      expect(all.filter((code) => code.startsWith(`${origin}/`)).toSorted()).toEqual(
        own
          .flatMap((path) =>
            languages.map((language) =>
              language === 'zh-en'
                ? `${origin}/oembed/${language}/${path.slice(0, -1)}.json`
                : `${origin}/${language}/${path}`,
            ),
          )
          .toSorted(),
      );
      expect(codes).toHaveLength(own.length * languages.length * 3);
      const expected = own.flatMap((path) =>
        languages.flatMap((language) => {
          const json = readFile(`oembed/${language}/${path.slice(0, -1)}.json`);
          const { html } = JSON.parse(json) as { html: string };
          const [quote = '', frame = ''] = html.split(/(?=<iframe)/);
          return [quote.replace(/^<blockquote[^>]*>|<\/blockquote>$/g, ''), frame];
        }),
      );
      const brings = (code: string) => code.includes('<script ');
      const quotesAndFrames = codes
        .filter((code) => !brings(code))
        .map((code) => code.replace(/ style="[^"]*"(?=><\/iframe>)/, ''));
      expect(quotesAndFrames.toSorted()).toEqual(expected.toSorted());
      expect(codes.filter(brings).every((code) => /sha384-/.test(code))).toBe(true);
    },
  );

  test('the builder begins with an example that holds without scripts', () => {
    const { $ } = pageAt(`/${locale}/embed/`);
    const values = Object.fromEntries(
      $('[data-rung]')
        .toArray()
        .map((element) => [element.attribs['data-rung'], $(element).text()]),
    );
    expect(Object.keys(values)).toEqual(['quote', 'frame', 'oembed', 'element']);
    expect(values['quote']).toMatch(/^<p lang="zh-Hans">/);
    expect($('[data-rendered-quote]').text()).toBe(load(values['quote'] ?? '').text());
    expect(values['oembed']).toBe(`${origin}/oembed/zh-en/measures/1.json`);
    expect($('option')).toHaveLength(paths.length + languages.length + 3);
    expect($('noscript').text()).not.toBe('');
  });
});

test.each(['v1', 'v2'])(
  'the script %s of the elements is published as it is written, and weighs 3 KB at most',
  async (version) => {
    const script = readFile(`embed/${version}.js`);
    expect(script).toBe(readFileSync(`src/client/embed/${version}.js`, 'utf8'));
    expect((await promisify(brotliCompress)(script)).length).toBeLessThanOrEqual(3_000);
  },
);
