import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { slugOfBody } from './facts/bodies.ts';
import { measuresOfTopic } from './facts/topics.ts';
import { collapse, languages, measureNumbers, measurePage, pageAt } from './support/site.ts';
import { openList, responsibleBodies } from './support/responsible-bodies.ts';

const openListIn = { zh: openList, en: 'and other departments concerned, not named' };

const expected = responsibleBodies;

test('nine measures name supporting bodies; 20 and 29 leave their list open', () => {
  const numbers = (of: (row: (typeof expected)[number]) => boolean) =>
    expected.filter(of).map(({ number }) => number);
  expect(numbers(({ support }) => support.length > 0)).toEqual([3, 7, 11, 12, 14, 22, 30, 45, 50]);
  expect(numbers(({ lead }) => lead.includes(openList))).toEqual([20, 29]);
  expect(new Set(expected.flatMap(({ lead, support }) => [...lead, ...support])).size).toBe(32);
});

describe.each(languages)('bodies and topics (%s)', (language) => {
  /** What the items of a list stand for: slug of the link, or the open list as plain text. */
  function shown(list: Cheerio<AnyNode>, kind: 'agencies' | 'topics'): string[] {
    return list
      .find('li')
      .toArray()
      .map((item) => {
        const li = list.find(item);
        const links = li.find('a').toArray();
        if (links.length === 0 && collapse(li.text()) === openListIn[language]) return openList;
        expect(links).toHaveLength(1);
        const address = links[0]?.attribs['href'] ?? '';
        return new RegExp(`^/${language}/${kind}/([a-z-]+)/$`).exec(address)?.[1] ?? address;
      });
  }

  test.each(expected)('measure $number names its bodies in the text’s order', (row) => {
    const { article } = measurePage(language, row.number);
    expect(shown(article.find('[data-lead]'), 'agencies')).toEqual(row.lead);
    expect(shown(article.find('[data-support]'), 'agencies')).toEqual(row.support);
    expect(article.find('[data-lead]')).toHaveLength(1);
    expect(article.find('[data-support]')).toHaveLength(row.support.length > 0 ? 1 : 0);
  });

  test.each(measureNumbers)('measure %i names its topics', (number) => {
    const { article } = measurePage(language, number);
    const topics = Object.keys(measuresOfTopic).filter((slug) =>
      measuresOfTopic[slug]?.includes(number),
    );
    expect(article.find('[data-topics]')).toHaveLength(1);
    const found = shown(article.find('[data-topics]'), 'topics');
    expect(found.toSorted()).toEqual(topics.toSorted());
  });

  /** Numbers of the measures that a list of rows leads to. */
  function rows(list: Cheerio<AnyNode>): number[] {
    return list
      .find('[data-row] :is(h2, h3) a')
      .toArray()
      .map(({ attribs }) =>
        Number(new RegExp(`^/${language}/measures/(\\d+)/$`).exec(attribs['href'] ?? '')?.[1]),
      );
  }

  test.each(Object.values(slugOfBody))(
    'the page of %s lists what it leads and supports',
    (slug) => {
      const { $ } = pageAt(`/${language}/agencies/${slug}/`);
      for (const role of ['lead', 'support'] as const) {
        const numbers = expected
          .filter((row) => row[role].includes(slug))
          .map(({ number }) => number);
        expect(rows($(`[data-role=${role}]`))).toEqual(numbers);
      }
    },
  );

  test.each(Object.entries(measuresOfTopic))(
    'the page of the topic %s lists its measures',
    (slug, numbers) => {
      expect(rows(pageAt(`/${language}/topics/${slug}/`).$('main'))).toEqual(numbers);
    },
  );
});
