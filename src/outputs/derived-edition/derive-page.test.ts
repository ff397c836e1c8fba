import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { derivedEdition } from '../../../tests/support/derived-edition.ts';
import { derivePage } from './derive-page.ts';

const edition = derivedEdition();

const page = (main: string, head = '') => `<!DOCTYPE html>
<html lang="zh-Hans" data-paper="https://example.org/zh/measures/8/
原文"><head><title>第8条</title>${head}<style>a{font-family:PingFang SC,sans-serif}</style></head><body>
<header><a href="/en/measures/8/" hreflang="en" lang="en">English</a><a href="/zh-Hant/measures/8/" hreflang="zh-Hant" lang="zh-Hant">繁體</a>
<form action="/zh/search/" data-search-box="zh"><input placeholder="中文或英文皆可"></form></header>
<main>${main}</main><footer><div class="text-soft"><p>译文</p></div></footer></body></html>`;

const derive = (main: string, head?: string) =>
  load(derivePage(page(main, head), '/zh/measures/8/', edition));

test('texts, and what is read out or shown elsewhere, are converted', () => {
  const $ = derive(
    '<p aria-label="说明">重<wbr>庆</p><script type="application/json">{"words":{"copy":"复制"}}</script>',
    '<meta name="description" content="说明">',
  );
  expect($('title').text()).toBe('第8條');
  expect($('main p').html()).toBe('重<wbr>慶');
  expect($('main p').attr('aria-label')).toBe('説明');
  expect($('meta[name=description]').attr('content')).toBe('説明');
  expect($('script').text()).toContain('"複製"');
  expect($('input').attr('placeholder')).toBe('中文或英文皆可');
});

test('what is not touched stays to the byte', () => {
  const html = '<a download href="/a?b=1&amp;c=2">A&nbsp;&amp; B</a>';
  expect(derivePage(page(html), '/zh/measures/8/', edition)).toContain(html);
});

test('other languages, code and citations stay as they are; citations say what they are in', () => {
  const main =
    '<i lang="ja">国産</i><code>条</code><p data-citation="a">重庆</p><b lang="zh-Hans">术语</b>';
  const $ = derive(main);
  expect($('main').text()).toBe('国産条重庆術語');
  expect($('[data-citation]').attr('lang')).toBe('zh-Hans');
  expect($('main b').attr('lang')).toBe('zh-Hant');
});

test('quotation marks are those of the edition, but in other languages and citations', () => {
  const $ = derive(
    '<p title="“条”">不译作“<i lang="en">the City’s “green card”</i>”，“<b>QFII</b>”</p><p data-official lang="zh-Hans">“双随机”</p><p data-citation="a">“条”</p>',
  );
  expect($('main').text()).toBe('不譯作「the City’s “green card”」，「QFII」「雙隨機」“条”');
  expect($('main p').attr('title')).toBe('「條」');
});

test('official text is no longer called so: it is converted, and the original one link away', () => {
  const $ = derive(
    '<section><h2>官方原文</h2><div class="note"><p>以中文为准。</p></div><section id="s1"><a href="#s1">1</a><p data-official translate="no" lang="zh-Hans">服务器</p></section></section>',
  );
  expect($('[data-official]')).toHaveLength(0);
  const text = $('[data-converted]');
  expect(text.text()).toBe('服務器');
  expect(text.attr('translate')).toBeUndefined();
  expect($('.note p').first().text()).toContain('不是逐字原文');
  expect($('h2').text()).toBe('原文（轉換）');
  expect($('.note a').attr('href')).toBe('/zh/measures/8/#s1');
  expect($('.pair-quote').attr()).toMatchObject({
    href: '/zh/measures/8/#s1',
    'aria-label': '引用原文 1',
  });
});

test('words of another language within a citation stay as they were', () => {
  const $ = derive('<p data-citation="a" lang="en">In <span lang="zh-Hans">重庆</span></p>');
  expect($('[data-citation]').text()).toBe('In 重庆');
});

test('official text is converted character by character in its paragraphs too', () => {
  const $ = derive('<blockquote data-official><p>服务器</p><p>内存</p></blockquote><p>服务器</p>');
  expect($('[data-converted]').text()).toBe('服務器內存');
  expect($('main > p').last().text()).toBe('伺服器');
});

test('the page says what it is, and leads to the one that it is made from', () => {
  const head = `<link rel="canonical" href="https://example.org/zh/measures/8/"><link rel="alternate" hreflang="zh-Hans" href="https://example.org/zh/measures/8/">
<script type="application/ld+json">{}</script><link rel="alternate" type="text/markdown" href="index.md">`;
  const $ = derive('<p></p>', head);
  expect($('html').attr('lang')).toBe('zh-Hant');
  expect($('html').attr('data-paper')).toBe('https://example.org/zh-Hant/measures/8/\n原文');
  expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/zh-Hant/measures/8/');
  expect($('link[hreflang]').attr('href')).toBe('https://example.org/zh/measures/8/');
  expect($('[type$="ld+json"], [type="text/markdown"]')).toHaveLength(0);
  expect($('style').text()).toContain('PingFang HK');
  expect($('form').attr()).toMatchObject({ action: '/zh-Hant/search/', 'data-edition': 'zh-Hant' });
  const switched = $('header a[hreflang]').last();
  expect(switched.text()).toBe('简体');
  expect(switched.attr()).toMatchObject({
    href: '/zh/measures/8/',
    lang: 'zh-Hans',
    hreflang: 'zh-Hans',
  });
  expect($('footer p').first().find('a').attr('href')).toBe('/zh/measures/8/');
});
