import type { MeasureNumber } from '../../model/measure-number.ts';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import type { ResponsibleBody } from '../../model/library.ts';
import Facts from './Facts.astro';

const render = (number: MeasureNumber, locale = 'en') =>
  renderComponent(Facts, { locale, library, measure: measureNumbered(number) });
const hrefs = ($: CheerioAPI, container: string) =>
  $(`${container} a`)
    .get()
    .map((link) => $(link).attr('href'));

describe.each(localeCodes)('on a page in %s', (locale) => {
  test('bodies and topics of every measure are linked once, in the order of the text', async () => {
    const addresses = (bodies: readonly ResponsibleBody[] = []) =>
      bodies.flatMap((body) =>
        body.kind === 'agency' ? [`/${locale}/agencies/${body.agency.slug}/`] : [],
      );
    for (const { number, responsibility, facts } of library.measures) {
      const $ = await render(number, locale);
      expect([
        number,
        hrefs($, '[data-lead]'),
        hrefs($, '[data-support]'),
        hrefs($, '[data-topics]'),
      ]).toEqual([
        number,
        addresses(responsibility?.lead),
        addresses(responsibility?.support),
        facts.topics.map((slug) => `/${locale}/topics/${slug}/`),
      ]);
    }
  });
});

test('an open list stays open, as plain text', async () => {
  const $ = await render(20, 'zh');
  const open = $('[data-lead] li').filter((_, item) => $(item).text().includes('等市级有关部门'));
  expect(open).toHaveLength(1);
  expect(open.find('a')).toHaveLength(0);
  expect(hrefs($, '[data-lead]').filter((href) => href?.includes('districts'))).toHaveLength(1);
});

test('a measure without supporting bodies shows no place for them', async () => {
  expect((await render(8))('[data-support]')).toHaveLength(0);
  expect((await render(3))('[data-support] a')).toHaveLength(2);
});

test('each container stands there once', async () => {
  const $ = await render(3);
  for (const container of ['[data-lead]', '[data-support]', '[data-topics]']) {
    expect($(container)).toHaveLength(1);
  }
});

test('the strength comes with the very words that show it, in their language', async () => {
  const $ = await render(20);
  const marks = $('[data-strength]')
    .get()
    .map((mark) => $(mark).text().trim());
  expect(marks[0]).toBe('Duty');
  expect($('dd [lang="zh-Hans"]').first().text().trim()).toBe('必须');
  expect($.root().text()).toContain('binds the authorities');
  const [first] = measureNumbered(20).sentences[0]?.strengths ?? [];
  expect($('dd small').first().text()).toContain(`(${first?.evidence.en.join(', ')})`);
});

test('a provision that is only probably meant says so', async () => {
  const measure = measureNumbered(8);
  const national_provisions = [
    { instrument: 'guofa-2023-11', provision: 2 },
    { instrument: 'guofa-2023-11', provision: 3 },
  ];
  const instruments = library.instruments.map((instrument) => ({
    ...instrument,
    ...(instrument.provisions && {
      provisions: instrument.provisions.map((provision) => ({
        ...provision,
        words_seen: provision.number === 2,
      })),
    }),
  }));
  const $ = await renderComponent(Facts, {
    locale: 'en',
    library: { ...library, instruments },
    measure: { ...measure, facts: { ...measure.facts, national_provisions } },
  });
  expect($.root().text()).toContain('provision (2), probably provision (3)');
});
