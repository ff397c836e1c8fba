import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import NumbersRow from './NumbersRow.astro';

test('a label without measures is left out', async () => {
  const numbers = [
    { label: 'Leads', measures: [3, 8] },
    { label: 'Supports', measures: [] },
  ];
  const props = { locale: 'en', name: 'A body', address: '/en/agencies/body/', numbers };
  const $ = await renderComponent(NumbersRow, props);
  expect($('dt').text()).toBe('Leads');
  expect($('dd a')).toHaveLength(2);
  expect($('h3 a').attr('href')).toBe('/en/agencies/body/');
});
