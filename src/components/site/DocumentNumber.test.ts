import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import DocumentNumber from './DocumentNumber.astro';

const render = (locale: string, number: string) =>
  renderComponent(DocumentNumber, { locale, number });

test('on an English page a number stands in Chinese, and in English behind it', async () => {
  const $ = await render('en', '国发〔2023〕11号');
  expect($.root().text().replace(/\s+/g, ' ').trim()).toBe(
    '国发〔2023〕11号 (Guo Fa [2023] No. 11)',
  );
  expect($('[lang=zh-Hans]').text().trim()).toBe('国发〔2023〕11号');
});

test('its English is not searched, or who asks for measure 99 would find Order No. 99', async () => {
  const $ = await render('en', '国务院令第99号');
  expect($('[data-pagefind-ignore]').text()).toContain('No.');
  $('[data-pagefind-ignore]').remove();
  expect($.root().text().trim()).toBe('国务院令第99号');
});

test.each([
  ['a Chinese page', 'zh', '国发〔2023〕11号'],
  ['a number that English has no form for', 'en', 'GB/T 9704'],
])('on %s it stands alone', async (_, locale, number) => {
  const $ = await render(locale, number);
  expect($.root().text().trim()).toBe(number);
});
