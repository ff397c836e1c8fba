import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { localeCodes } from '../../i18n/locales.ts';
import type { GlossaryTerm } from '../../schema/glossary.ts';
import { strengths } from '../../schema/measure-facts.ts';
import { markSentence } from './mark-sentence.ts';
import type { MarkedPiece } from './mark-text.ts';
import { inLanguages, inTranslations } from '../../../tests/support/in-languages.ts';

const joined = (pieces: readonly MarkedPiece[]) =>
  pieces.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
const strengthsIn = (pieces: readonly MarkedPiece[]) =>
  pieces.flatMap(({ runs }) =>
    runs.flatMap(({ text, strength }) => (strength ? [[strength, text]] : [])),
  );
const termsIn = (pieces: readonly MarkedPiece[]) =>
  pieces.flatMap(({ term, runs }) => (term ? [[term, runs.map(({ text }) => text).join('')]] : []));

function term(slug: string, in_text: string[], forms: string[]): GlossaryTerm {
  const meaning = inLanguages({ zh: '意思', en: 'Meaning' });
  return {
    slug,
    name: inLanguages({ zh: in_text[0] ?? slug, en: forms[0] ?? slug }),
    in_text,
    meaning,
    renderings: inTranslations({ forms, banned: [], avoid: '', status: 'ours', source: null }),
  };
}

const sentence = {
  texts: inLanguages({
    zh: '探索开展基金份额转让试点，支持基金份额转让。',
    en: 'Explore a pilot for transfers of fund interests, and support transfers of fund interests.',
  }),
  strengths: [
    { strength: 'explores' as const, evidence: inLanguages({ zh: ['探索'], en: ['Explore'] }) },
    { strength: 'encourages' as const, evidence: inLanguages({ zh: ['支持'], en: ['support'] }) },
  ],
};

describe('in a sentence', () => {
  test('a term is marked at its first place, in both languages', () => {
    const marked = markSentence(sentence, [term('interest', ['基金份额'], ['fund interest'])]);
    expect(termsIn(marked.zh)).toEqual([['interest', '基金份额']]);
    expect(termsIn(marked.en)).toEqual([['interest', 'fund interests']]);
    expect(marked.terms).toEqual(['interest']);
    expect(joined(marked.zh.slice(0, 1))).toBe('探索开展');
  });

  test('a longer term keeps a shorter one inside it unmarked', () => {
    const marked = markSentence(sentence, [
      term('interest', ['基金份额'], ['fund interest']),
      term('transfer', ['基金份额转让'], ['transfer of fund interest']),
    ]);
    expect(marked.terms).toEqual(['transfer']);
    expect(termsIn(marked.en)).toEqual([['transfer', 'transfers of fund interests']]);
  });

  test('terms are told in the order of the Chinese', () => {
    const marked = markSentence(sentence, [
      term('pilot', ['试点'], ['pilot']),
      term('interest', ['基金份额'], ['fund interest']),
    ]);
    expect(marked.terms).toEqual(['interest', 'pilot']);
  });

  test('a term that stands only in the English is not marked', () => {
    const marked = markSentence(sentence, [term('support', ['扶持'], ['support'])]);
    expect(termsIn(marked.en)).toEqual([]);
  });

  test('the words of each limb are marked with its strength', () => {
    const marked = markSentence(sentence, []);
    expect(strengthsIn(marked.zh)).toEqual([
      ['explores', '探索'],
      ['encourages', '支持'],
    ]);
    expect(strengthsIn(marked.en)).toEqual([
      ['explores', 'Explore'],
      ['encourages', 'support'],
    ]);
  });
});

describe('in every sentence of the plan', () => {
  const sentences = library.measures.flatMap(({ number, sentences: own }) =>
    own.map((entry) => ({ ...entry, number })),
  );

  test('the runs, joined, are the text', () => {
    expect(sentences.map(({ marked }) => joined(marked.zh))).toEqual(sentences.map(({ zh }) => zh));
    expect(sentences.map(({ marked }) => joined(marked.en))).toEqual(sentences.map(({ en }) => en));
  });

  test('no run and no piece is empty', () => {
    const pieces = sentences.flatMap(({ marked }) => [...marked.zh, ...marked.en]);
    expect(pieces.every(({ runs }) => runs.length > 0)).toBe(true);
    expect(pieces.flatMap(({ runs }) => runs).every(({ text }) => text !== '')).toBe(true);
  });

  test.each(localeCodes)(
    'the words of each limb and no others show its strength (%s)',
    (locale) => {
      const letters = (words: readonly string[]) => [...words.join('')].sort().join('');
      for (const { number, id, marked, strengths: limbs } of sentences) {
        for (const strength of strengths) {
          const found = strengthsIn(marked[locale]).filter(([shown]) => shown === strength);
          const named = limbs.filter((limb) => limb.strength === strength);
          expect([number, id, letters(found.flatMap(([, text = '']) => text))]).toEqual([
            number,
            id,
            letters(named.flatMap(({ evidence }) => evidence[locale])),
          ]);
        }
      }
    },
  );

  test('no term is marked twice in one language, and none in English alone', () => {
    for (const { marked } of sentences) {
      const chinese = termsIn(marked.zh).map(([slug]) => slug);
      const english = termsIn(marked.en).map(([slug]) => slug);
      expect(new Set(chinese).size).toBe(chinese.length);
      expect(new Set(english).size).toBe(english.length);
      expect(chinese).toEqual(expect.arrayContaining(english));
    }
  });
});
