import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { nameOutline } from './outline-titles.ts';

test('a document whose outline does not fit its headings is refused', async () => {
  const document = await PDFDocument.create();
  document.addPage();
  expect(() => nameOutline(document, ['One'])).toThrow('0 entries for 1 headings');
  expect(() => nameOutline(document, [])).not.toThrow();
});
