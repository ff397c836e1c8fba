import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { sectionsOf } from './page-sections.ts';

const html = `<!doctype html><html lang="en"><body><main data-pagefind-body>
<span hidden data-pagefind-filter="kind:term"></span><h1>Words & "terms"</h1>
<div data-pagefind-ignore>
<section id="qflp" data-entry><h2 id="ui-qflp"><span lang="zh-Hans">合格境外有限合伙人</span>
<span lang="en">Qualified Foreign Limited Partner</span></h2><p>A scheme.</p></section>
<li id="law" data-row><h4 id="ui-law">New <span lang="zh-Hans">法</span> in force</h4><p>Text.</p></li>
</div></main></body></html>`;

test('each entry is a page of its own, with its permanent address and the filters of its page', () => {
  const sections = sectionsOf(html, '/en/glossary/');
  expect(sections.map(({ url }) => url)).toEqual(['/en/glossary/#qflp', '/en/glossary/#law']);
  const $ = load(sections[0]?.content ?? '');
  expect($('html').attr('lang')).toBe('en');
  expect($('main > [data-pagefind-filter]').attr('data-pagefind-filter')).toBe('kind:term');
  expect($('main').text()).toContain('A scheme.');
  expect($('main').text()).not.toContain('Text.');
});

test('its title is its heading, in the language of the page where it stands in both', () => {
  const titles = sectionsOf(html, '/en/glossary/').map(({ content }) =>
    load(content)('[data-pagefind-meta^="title:"]').attr('data-pagefind-meta'),
  );
  expect(titles).toEqual(['title:Qualified Foreign Limited Partner', 'title:New 法 in force']);
});

test('it says what page it is of, signs of markup and all', () => {
  const [first] = sectionsOf(html, '/en/glossary/');
  expect(
    load(first?.content ?? '')('[data-pagefind-meta^="within:"]').attr('data-pagefind-meta'),
  ).toBe('within:Words & "terms"');
});
