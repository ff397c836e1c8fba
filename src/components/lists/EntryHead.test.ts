import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import EntryHead from './EntryHead.astro';

const name = { zh: '重庆市商务委员会', en: 'Chongqing Municipal Commission of Commerce' };

test.each([
  ['zh', '/zh/agencies/', name.zh, 'en', name.en],
  ['en', '/en/agencies/', name.en, 'zh-Hans', name.zh],
])('in %s it leads back to the list, and has the name in both languages', async (...row) => {
  const [locale, list, own, lang, other] = row;
  const $ = await renderComponent(EntryHead, { locale, list: 'agencies', name });
  expect($('a').attr('href')).toBe(list);
  expect($('h1').text().trim()).toBe(own);
  expect($(`p[lang="${lang}"]`).text().trim()).toBe(other);
  expect($(`p[lang="${lang}"]`).is('[data-pagefind-ignore]')).toBe(true);
});
