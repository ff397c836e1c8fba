import { expect, test } from 'vitest';
import { derivedEdition } from '../../../tests/support/derived-edition.ts';
import { loadDocument } from './convert-document.ts';
import { deriveAddresses } from './derive-addresses.ts';
import { deriveNotFound } from './derive-not-found.ts';

const edition = derivedEdition('/cq51/');

const said = (tag: string, heading: string, title: string) =>
  `<div lang="${tag}"><${heading} class="mt">${title}</${heading}></div>`;
const ways = (code: string, tag: string) =>
  `<div lang="${tag}"><div data-near="/cq51/search/addresses.${code}.json" data-language="${code}" hidden><ul></ul></div><a href="/cq51/${code}/measures/">51</a></div>`;
const html = `<html lang="zh-Hans"><body><main>${said('zh-Hans', 'h1', '没有这个页面')}${said('en', 'h2', 'None')}${ways('zh', 'zh-Hans')}${ways('en', 'en')}</main></body></html>`;

test('the page for what does not exist speaks to readers of the edition as well', () => {
  const $ = loadDocument(deriveNotFound(html, edition));
  const blocks = $('main > div').toArray();
  const tags = ['zh-Hans', 'zh-Hant', 'en'];
  expect(blocks.map(({ attribs }) => attribs['lang'])).toEqual([...tags, ...tags]);
  expect($('h1').text()).toBe('没有这个页面');
  expect($(blocks[1]).find('h2').text()).toBe('沒有這個頁面');
  expect($(blocks[1]).find('h2').attr('class')).toBe('mt');
  const own = $(blocks[4]);
  expect(own.find('a').attr('href')).toBe('/cq51/zh-Hant/measures/');
  expect(own.find('[data-near]').attr()).toMatchObject({
    'data-near': '/cq51/search/addresses.zh-Hant.json',
    'data-language': 'zh-Hant',
  });
});

test('the pages that it may offer are those of the edition, where it has them', () => {
  expect(
    deriveAddresses(
      [
        ['/zh/measures/8/', '第8条'],
        ['/zh/data/', '数据'],
      ],
      edition,
    ),
  ).toEqual([
    ['/zh-Hant/measures/8/', '第8條'],
    ['/zh/data/', '數據'],
  ]);
});
