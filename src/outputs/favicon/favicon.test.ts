import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { faviconSvg } from './favicon-svg.ts';
import { iconFile } from './icon-file.ts';

const { site } = library;
const measures = (count: number) =>
  Array.from({ length: count }, () => library.measures[0]).filter((one) => one !== undefined);

describe('the picture in the tab', () => {
  test.each([
    [8, 1],
    [51, 2],
    [1234, 4],
  ])('says %i in %i digits', (count, digits) => {
    const svg = faviconSvg({ site, measures: measures(count) });
    expect(svg).toContain(`<title>${count}</title>`);
    expect(svg.match(/<path transform/g)).toHaveLength(digits);
    expect(svg).not.toContain('d=""');
    expect(svg).toContain(`fill="${site.colours.seal}"`);
  });
});

test('an icon file lists its pictures, and holds them one after the other', () => {
  const file = iconFile([
    { side: 16, png: Uint8Array.of(1, 2, 3) },
    { side: 256, png: Uint8Array.of(4) },
  ]);
  const view = new DataView(file.buffer);
  expect([view.getUint16(2, true), view.getUint16(4, true)]).toEqual([1, 2]);
  expect([view.getUint8(6), view.getUint32(14, true), view.getUint32(18, true)]).toEqual([
    16, 3, 38,
  ]);
  expect([view.getUint8(22), view.getUint32(30, true), view.getUint32(34, true)]).toEqual([
    0, 1, 41,
  ]);
  expect([...file.slice(38)]).toEqual([1, 2, 3, 4]);
});
