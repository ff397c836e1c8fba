import { describe, expect, test } from 'vitest';
import { plainParagraphs } from './plain-text.ts';

test.for<[markdown: string, paragraphs: string[]]>([
  ['', []],
  ['## A heading\n\nText.', ['Text.']],
  ['One.\n\nTwo.', ['One.', 'Two.']],
  ['- one\n- two\n1. three', ['one', 'two', 'three']],
  ['A [link](agency:commerce) and **bold** `code`.', ['A link and bold code.']],
  ['[Yu Fu Ban Fa [2024] No. 40](page:plan)', ['Yu Fu Ban Fa [2024] No. 40']],
])('%j reads %j', ([markdown, paragraphs]) => {
  expect(plainParagraphs(markdown)).toEqual(paragraphs);
});

describe('plainParagraphs', () => {
  test('drops headings, list marks, emphasis and the addresses of links', () => {
    expect(
      plainParagraphs('## Head\n\n- **One** [two [3]](measure:3) `four`\n1. five\n\nsix'),
    ).toEqual(['One two [3] four', 'five', 'six']);
  });
});
