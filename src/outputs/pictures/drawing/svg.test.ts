import { expect, test } from 'vitest';
import { link, percent, shape, svgDocument, written } from './svg.ts';

test('a drawing is a whole XML document, escaped, without what is undefined', () => {
  const text = svgDocument(
    shape(
      'svg',
      { width: 10 },
      link('https://a.example/?a&b', 'A & “B” <C>', shape('rect', { x: 1.005, fill: undefined })),
    ),
  );
  expect(text).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><svg xmlns="http://www.w3.org/2000/svg" width="10">' +
      '<a href="https://a.example/?a&amp;b"><title>A &amp; “B” &lt;C&gt;</title><rect x="1"/></a></svg>\n',
  );
});

test('numbers have at most two decimals', () => {
  expect([written(1 / 3), written(2), percent(99.999)]).toEqual(['0.33', '2', '100%']);
});
