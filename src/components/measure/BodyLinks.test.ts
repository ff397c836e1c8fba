import type { CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import BodyLinks from './BodyLinks.astro';

const lead = (number: number) => measureNumbered(number).responsibility?.lead;
const items = ($: CheerioAPI) =>
  $('li')
    .get()
    .map((item) => [$(item).find('a').attr('href') ?? null, $(item).text().trim()]);

test('each body is one link to its page, in the order given', async () => {
  const $ = await renderComponent(BodyLinks, { locale: 'en', bodies: lead(28) });
  expect(
    $('a')
      .get()
      .map((link) => $(link).attr('href')),
  ).toEqual(['/en/agencies/market-regulation/', '/en/agencies/intellectual-property/']);
});

test('words that leave the list open are plain text', async () => {
  const chinese = await renderComponent(BodyLinks, { locale: 'zh', bodies: lead(29), short: true });
  expect(items(chinese)[3]).toEqual([null, '等市级有关部门']);
  const english = await renderComponent(BodyLinks, { locale: 'en', bodies: lead(29), short: true });
  expect(items(english)[3]).toEqual([null, 'and other departments concerned, not named']);
});

test('a body that is no department of the city says what it is', async () => {
  const $ = await renderComponent(BodyLinks, { locale: 'en', bodies: lead(20) });
  const kinds = Object.fromEntries(
    $('li')
      .get()
      .map((item) => [$(item).find('a').attr('href'), $(item).find('small').text()]),
  );
  expect(kinds['/en/agencies/commerce/']).toBe('');
  expect(kinds['/en/agencies/tax/']).toBe('Branch of a central agency');
  expect(kinds['/en/agencies/districts/']).toBe('District and county governments');
});

test('short names say nothing but the name', async () => {
  const $ = await renderComponent(BodyLinks, { locale: 'zh', bodies: lead(8), short: true });
  expect(items($)).toEqual([['/zh/agencies/financial-commission/', '市委金融办']]);
});
