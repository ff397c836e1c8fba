import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { convertedPages } from './support/converted-pages.ts';
import { files, folder, listedPages, origin, pageAt } from './support/site.ts';

test.each([...listedPages, ...convertedPages()])(
  '$address has a card of 1200 × 630 that is there',
  ({ $, address }) => {
    const image = $('meta[property="og:image"]').attr('content') ?? '';
    expect(image.startsWith(`${origin}/share/`)).toBe(true);
    const file = image.slice(origin.length + 1);
    expect(files).toContain(file);
    const png = readFileSync(join(folder, file));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([width, height]).toEqual([1200, 630]);
    expect($('meta[property="og:image:width"]').attr('content')).toBe(String(width));
    expect($('meta[property="og:image:height"]').attr('content')).toBe(String(height));
    expect($('meta[property="og:image:alt"]').attr('content')).toBe(
      $('meta[property="og:title"]').attr('content'),
    );
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
    // The front page and the guides share one card.
    if (address !== '/' && !address.startsWith('/guides/'))
      expect(file).toMatch(new RegExp(`^share/${address.split('/')[1]}/`));
  },
);

test('each measure, body, topic and industry has a card of its own', () => {
  for (const address of [
    '/zh/measures/8/',
    '/en/agencies/commerce/',
    '/en/topics/tax/',
    '/zh/industries/vehicles/',
  ]) {
    expect(pageAt(address).$('meta[property="og:image"]').attr('content')).toBe(
      `${origin}/share${address.slice(0, -1)}.png`,
    );
  }
});
