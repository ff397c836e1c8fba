import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { files, languages, measureNumbers, origin, pageAt, readFile } from './support/site.ts';

const folder = 'content/releases';
const dates = existsSync(folder) ? readdirSync(folder).sort() : [];

test('there is a release of the first publication', () => {
  expect(dates.length).toBeGreaterThan(0);
});

describe.each(dates)('the release of %s', (date) => {
  const text = readFileSync(`${folder}/${date}/measures.json`, 'utf8');
  const { measures } = JSON.parse(text) as {
    measures: { number: number; sha256: string; explainer: Record<string, string> }[];
  };

  test('is the file that was published', () => {
    const sum = createHash('sha256').update(text).digest('hex');
    expect(readFileSync(`${folder}/${date}/SHA256SUMS`, 'utf8')).toBe(`${sum}  measures.json\n`);
  });

  test('holds every measure', () => {
    expect(measures.map(({ number }) => number)).toEqual([...measureNumbers]);
  });

  describe.each(languages)('%s', (language) => {
    test.each(measures)('measure $number stands as it was', ({ number, sha256, explainer }) => {
      const { $ } = pageAt(`/${language}/measures/${number}/@${date}/`);
      expect($('[data-frozen]').attr('data-frozen')).toBe(date);
      const official = $('[data-official]').text().replace(/\s/g, '');
      expect(createHash('sha256').update(official).digest('hex')).toBe(sha256);
      const sections = $('section[data-explainer]')
        .toArray()
        .map((section) => $.html(section));
      expect(sections.join('')).toBe(explainer[language]);
    });

    test('says what it is, leads to the page of today, and is in no index', () => {
      const { $ } = pageAt(`/${language}/measures/8/@${date}/`);
      expect($(`[data-frozen] > p a[href="/${language}/measures/8/"]`)).toHaveLength(1);
      expect($('meta[name=robots]').attr('content')).toBe('noindex');
      expect($('link[rel=canonical]').attr('href')).toBe(
        `${origin}/${language}/measures/8/@${date}/`,
      );
      expect($('[data-pagefind-body]')).toHaveLength(0);
      const current = pageAt(`/${language}/measures/8/`);
      expect(current.$(`main a[href="/${language}/measures/8/@${date}/"]`)).toHaveLength(1);
    });
  });

  test('is in no sitemap', () => {
    const sitemaps = files.filter((file) => /^sitemap.*\.xml$/.test(file));
    expect(sitemaps.map(readFile).join('')).not.toContain('/@');
  });
});
