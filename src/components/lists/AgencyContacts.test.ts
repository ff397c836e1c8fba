import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import type { AgencyContact } from '../../schema/agency.ts';
import AgencyContacts from './AgencyContacts.astro';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const contact: AgencyContact = {
  kind: 'window',
  value: '重庆市渝北区金开大道68号',
  for: inLanguages({ zh: '投资咨询', en: 'investment enquiries' }),
  source: inLanguages({ zh: '市商务委网站', en: 'Website of the Commission' }),
  seen: '2026-11-01',
};
const lines = async (locale: string, contacts: AgencyContact[]) => {
  const $ = await renderComponent(AgencyContacts, { locale, contacts });
  const text = (element: Parameters<typeof $>[0]) => $(element).text().replace(/\s+/g, ' ').trim();
  return { $, lines: $('dt, dd').get().map(text) };
};

test('a contact says what it is for, where it was seen and when', async () => {
  expect((await lines('en', [contact])).lines).toEqual([
    'How to reach it',
    'Counter: 重庆市渝北区金开大道68号 (investment enquiries)Website of the Commission, seen on 1 November 2026',
  ]);
  expect((await lines('zh', [contact])).lines).toEqual([
    '怎么联系',
    '服务窗口：重庆市渝北区金开大道68号（投资咨询）市商务委网站，2026年11月1日查看',
  ]);
});

test('a Chinese address on an English page is marked as Chinese', async () => {
  const { $ } = await lines('en', [contact]);
  expect($('span[lang="zh-Hans"]').text()).toBe(contact.value);
});

test('a number is dialled without its signs, a page is opened', async () => {
  const { $ } = await lines('en', [
    { ...contact, kind: 'hotline', value: '(023) 12345' },
    { ...contact, kind: 'site', value: 'https://sww.cq.gov.cn/' },
  ]);
  const hrefs = $('a')
    .get()
    .map(({ attribs }) => attribs['href']);
  expect(hrefs).toEqual(['tel:02312345', 'https://sww.cq.gov.cn/']);
});

test('a body without contacts has no such entry', async () => {
  expect((await lines('en', [])).lines).toEqual([]);
});
