import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { responsibilityMatrix } from '../../outputs/pictures/responsibility-matrix.ts';
import ResponsibilityMatrix from './ResponsibilityMatrix.astro';

const $ = await renderComponent(ResponsibilityMatrix, {
  locale: 'en',
  library,
  equivalent: '#list',
});
const rows = $('.matrix-rows > li').toArray();

describe('who does what', () => {
  test.each(responsibilityMatrix(library).map((row, index) => ({ ...row, index })))(
    'has for $agency.slug the same marks as a strip and as numbers',
    ({ agency, marks, index }) => {
      const row = $(rows[index]);
      expect(row.children('a').attr('href')).toBe(`/en/agencies/${agency.slug}/`);
      const expected = marks.map(({ measure, role }) => `${measure.number} ${role}`);
      const numberOf = (address = '') => address.split('/').at(-2);
      const strip = row.find('svg a').toArray();
      expect(
        strip.map((a) => `${numberOf($(a).attr('href'))} ${$(a).find('rect').attr('class')}`),
      ).toEqual(expected);
      const numbers = row.find('.matrix-numbers a').toArray();
      expect(
        numbers.map(
          (a) => `${$(a).text().trim()} ${$(a).attr('class')?.replace('mini', '').trim()}`,
        ),
      ).toEqual(expected);
      expect(numbers.map((a) => $(a).attr('aria-label'))).toEqual(
        strip.map((a) => $(a).find('title').text()),
      );
    },
  );
});
