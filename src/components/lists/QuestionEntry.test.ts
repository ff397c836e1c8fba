import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { formatDate } from '../../model/format-date.ts';
import QuestionEntry from './QuestionEntry.astro';

describe.each(localeCodes)('a question in %s', (locale) => {
  test.each(library.questions)(
    '$slug shows its answer, its steps and what it rests on',
    async (question) => {
      const $ = await renderComponent(QuestionEntry, { locale, library, question });
      const {
        slug,
        answer,
        steps = [],
        measures,
        instruments,
        updates,
        not_seen: notSeen,
      } = question;
      expect($('section').attr('id')).toBe(slug);
      expect($('section > p').text().trim()).toBe(answer[locale]);
      expect($('ol > li')).toHaveLength(steps.length);
      const links = $('a')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '');
      for (const number of measures) expect(links).toContain(`/${locale}/measures/${number}/`);
      for (const { slug: law } of instruments)
        expect(links).toContain(`/${locale}/instruments/${law}/`);
      for (const id of updates) expect(links).toContain(`/${locale}/updates/#${id}`);
      expect(
        $('dd')
          .last()
          .text()
          .includes(notSeen?.[locale] ?? ''),
      ).toBe(true);
    },
  );

  test('says of each source when it was seen, and up to when the answer was looked for', async () => {
    for (const question of library.questions) {
      const $ = await renderComponent(QuestionEntry, { locale, library, question });
      const text = $('dl').text();
      const seen = question.sources.map(({ seen: day }) => day);
      for (const day of seen) expect(text).toContain(formatDate(locale, day));
      expect(text).toContain(formatDate(locale, question.as_found));
    }
  });

  test('whom to ask are links to the bodies', async () => {
    const question = library.questions.find(({ bodies }) => bodies.includes('public-security'));
    const $ = await renderComponent(QuestionEntry, { locale, library, question });
    expect($(`a[href="/${locale}/agencies/public-security/"]`)).toHaveLength(1);
  });
});
