import { describe, expect, test } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import {
  explainerHeadings,
  explainerParts,
  isExplained,
  partOfHeading,
  splitAtHeadings,
} from './explainer.ts';

test.for(localeCodes)('every part has a heading of its own (%s)', (locale) => {
  const headings = explainerParts.map((part) => explainerHeadings[locale][part]);
  expect(new Set(headings).size).toBe(explainerParts.length);
  expect(headings.map((heading) => partOfHeading(locale, heading))).toEqual(explainerParts);
});

test('a heading is known with white space around it, and only in its own language', () => {
  expect(partOfHeading('en', ' Who can use it ')).toBe('who');
  expect(partOfHeading('zh', 'Who can use it')).toBeUndefined();
  expect(partOfHeading('en', 'Who may use it')).toBeUndefined();
});

describe('splitAtHeadings', () => {
  test.for<[name: string, markdown: string, pieces: [string, string][]]>([
    ['an empty text', '', [['', '']]],
    ['a text without headings', 'Text.', [['', 'Text.']]],
    [
      'two parts',
      '## One\n\nText.\n\nMore.\n\n## Two\nText.\n',
      [
        ['', ''],
        ['One', 'Text.\n\nMore.'],
        ['Two', 'Text.'],
      ],
    ],
    [
      'text before the first heading',
      'Before.\n\n## One\n\nText.',
      [
        ['', 'Before.'],
        ['One', 'Text.'],
      ],
    ],
    [
      'nothing under a heading',
      '## One\n\n## Two\n\nText.',
      [
        ['', ''],
        ['One', ''],
        ['Two', 'Text.'],
      ],
    ],
    [
      'headings of other levels, which belong to the text',
      '## One\n\n### Sub\n\nText.',
      [
        ['', ''],
        ['One', '### Sub\n\nText.'],
      ],
    ],
    [
      'the line ends of Windows',
      '## One\r\n\r\nText.\r\n',
      [
        ['', ''],
        ['One', 'Text.'],
      ],
    ],
  ])('cuts %s', ([, markdown, pieces]) => {
    expect(splitAtHeadings(markdown)).toEqual(pieces.map(([heading, text]) => ({ heading, text })));
  });
});

test('an explainer with headings alone says nothing yet', () => {
  expect(isExplained({ source: '## What it means\n\n## Who can use it\n' })).toBe(false);
  expect(isExplained({ source: '## What it means\n\nA market.\n' })).toBe(true);
});
