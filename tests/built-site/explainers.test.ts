import { describe, expect, test } from 'vitest';
import { collapse, languages, measureNumbers, measurePage } from './support/site.ts';

const parts = ['means', 'who', 'how', 'not-promised', 'law'];

describe.each(languages)('explainers (%s)', (language) => {
  test.each(measureNumbers)('measure %i is explained in five parts', (number) => {
    const { $, article } = measurePage(language, number);
    const sections = article.find('[data-explainer]').toArray();
    expect(sections.map((section) => section.attribs['data-explainer'])).toEqual(parts);
    for (const section of sections) {
      expect(section.name).toBe('section');
      const first = $(section).children().first();
      expect(first.is('h2, h3')).toBe(true);
      expect(collapse(first.text())).not.toBe('');
      const words = collapse($(section).children().slice(1).text());
      expect(words.length).toBeGreaterThan(language === 'zh' ? 15 : 40);
    }
  });
});
