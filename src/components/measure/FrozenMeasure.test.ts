import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import FrozenMeasure from './FrozenMeasure.astro';

const both = (text: string) => inLanguages({ zh: `${text}（中）`, en: text });
const measure = {
  number: 8,
  title: both('Title'),
  question: both('Question?'),
  answer: both('Answer.'),
  strength: 'explores',
  sentences: [{ id: 's1', ...both('Sentence.'), strengths: ['explores'] }],
  responsibility: both('Bodies.'),
  lines: [70, 71],
  sha256: 'abc',
  reviewed: null,
  reviewed_by: null,
  explainer: both('<p>Explained.</p>'),
};
const release = {
  date: '2026-11-25',
  document_number: both('No. 40'),
  translation: '1.2',
  measures: [measure],
};

test.each(localeCodes)(
  'a frozen measure says of when it is, and leads to today’s (%s)',
  async (locale) => {
    const t = translator(locale);
    const $ = await renderComponent(FrozenMeasure, { locale, release, measure });
    expect($('[data-frozen] > p').text()).toContain(formatDate(locale, release.date));
    expect($('[data-frozen] > p a').attr('href')).toBe(`/${locale}/measures/8/`);
    expect($('.note').text()).toContain(t('revisions.translation', { version: '1.2' }));
    expect($('.note').text()).toContain(t('measure.review.none'));
  },
);

test('a frozen measure keeps its texts, each as what it is', async () => {
  const $ = await renderComponent(FrozenMeasure, { locale: 'en', release, measure });
  const texts = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => $(element).text().trim());
  expect(texts('[data-official]')).toEqual(['Sentence.（中）', 'Bodies.（中）']);
  expect(texts('[data-translation]')).toEqual(['Sentence.', 'Bodies.']);
  expect(texts('[data-answer]')).toEqual(['Answer.']);
  expect($('.prose').text()).toContain('Explained.');
  expect($('[data-strength]').attr('data-strength')).toBe('explores');
});
