import { flesch } from 'flesch';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';
import { localeCodes, locales, type Locale, type Script } from '../../src/i18n/locales.ts';
import { numberIn } from '../../src/model/document-number.ts';
import { namedIn } from '../../src/model/mdx/named.ts';
import { plainMarkdown } from '../../src/model/mdx/plain-markdown.ts';
import { readContent } from '../../src/model/read-content.ts';
import { chineseSentences, hanCount } from '../../src/model/style/chinese.ts';
import { englishSentences, wordCount } from '../../src/model/style/english.ts';
import { plainParagraphs } from '../../src/model/style/plain-text.ts';
import { staccato } from '../../src/model/style/staccato.ts';
import { stockSentences } from '../../src/model/style/stock-sentences.ts';
import { files } from '../support/live-library.ts';

/** Explainers as they are read: their components as words. */
const content = readContent(files);
const named = namedIn(content);
const explainers = content.measures.flatMap(({ folder, facts, explainers }) =>
  localeCodes.map((locale) => {
    const options = { locale, measure: facts.data.number, named, exampleLabel: '' };
    return {
      locale,
      file: `${folder}/${locale}.mdx`,
      paragraphs: plainParagraphs(plainMarkdown(explainers[locale], options)),
    };
  }),
);
const english = explainers.filter(({ file }) => file.endsWith('/en.mdx'));
const chinese = explainers.filter(({ file }) => file.endsWith('/zh.mdx'));

const sentencesIn: Record<Script, (paragraph: string) => string[]> = {
  Han: chineseSentences,
  Latin: (paragraph) => englishSentences([paragraph]),
};

/** Four sentences in a row under nine words, or under twelve characters, sound like a telegram. */
const rhythms: Record<Script, Parameters<typeof staccato>[1]> = {
  Han: { sentences: sentencesIn.Han, length: hanCount, short: 12, run: 4 },
  Latin: { sentences: sentencesIn.Latin, length: wordCount, short: 9, run: 4 },
};

/** What the language calls the bodies, laws and documents of the content. */
function namesIn(locale: Locale): string[] {
  return [
    ...content.agencies.flatMap(({ data }) => [
      data.name[locale],
      data.short_name[locale],
      ...data.names_in_text,
    ]),
    ...content.instruments.flatMap(({ data }) => [
      data.title[locale],
      ...(data.number ? [data.number, numberIn(locale, data.number)] : []),
    ]),
  ];
}

/** Flesch reading ease (Flesch 1948): 45 is about the level of a quality newspaper. */
function readingEase(paragraphs: readonly string[]): number {
  const sentences = englishSentences(paragraphs);
  return flesch({
    sentence: sentences.length,
    word: sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0),
    syllable: syllable(paragraphs.join(' ')),
  });
}

describe('the explainers', () => {
  test('exist for every measure in both languages', () => {
    expect([english.length, chinese.length]).toEqual([51, 51]);
  });

  test('read easily in English: a median Flesch reading ease of 50 or more', () => {
    const eases = english.map(({ paragraphs }) => readingEase(paragraphs)).sort((a, b) => a - b);
    expect(eases[Math.floor(eases.length / 2)]).toBeGreaterThanOrEqual(50);
  });

  test.each(english)('$file has 200 to 520 words', ({ paragraphs }) => {
    const words = wordCount(paragraphs.join(' '));
    expect(words).toBeGreaterThanOrEqual(200);
    expect(words).toBeLessThanOrEqual(520);
  });

  test.each(chinese)('$file has 320 to 920 Chinese characters', ({ paragraphs }) => {
    const characters = hanCount(paragraphs.join(''));
    expect(characters).toBeGreaterThanOrEqual(320);
    expect(characters).toBeLessThanOrEqual(920);
  });

  test.each(localeCodes)('say no sentence on more than five pages (%s)', (locale) => {
    const sentences = explainers
      .filter((text) => text.locale === locale)
      .flatMap(({ file, paragraphs }) =>
        paragraphs.flatMap(sentencesIn[locales[locale].script]).map((sentence) => ({
          file,
          sentence,
        })),
      );
    expect(stockSentences(sentences, { names: namesIn(locale), most: 5 })).toEqual([]);
  });

  test.each(explainers)('$file has no run of four short sentences', ({ locale, paragraphs }) => {
    expect(staccato(paragraphs, rhythms[locales[locale].script])).toEqual([]);
  });

  test('never share a paragraph', () => {
    for (const texts of [english, chinese]) {
      const paragraphs = texts.flatMap((text) =>
        text.paragraphs.filter((line) => line.length > 60),
      );
      expect(paragraphs.filter((line, index) => paragraphs.indexOf(line) !== index)).toEqual([]);
    }
  });
});
