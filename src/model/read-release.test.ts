import { expect, test } from 'vitest';
import { readRelease, sumsOf } from './read-release.ts';

const release = {
  date: '2026-11-25',
  document_number: { zh: '某号', en: 'No. 1' },
  translation: '1.0',
  measures: [
    {
      number: 8,
      title: { zh: '题', en: 'Title' },
      question: { zh: '问', en: 'Question' },
      answer: { zh: '答', en: 'Answer' },
      strength: 'explores',
      sentences: [{ id: 's1', zh: '文。', en: 'Text.', strengths: ['explores', 'directs'] }],
      responsibility: null,
      lines: [1, 2],
      sha256: 'a'.repeat(64),
      reviewed: null,
      reviewed_by: null,
      explainer: { zh: '<section></section>', en: '<section></section>' },
    },
  ],
};
const text = JSON.stringify(release);

test('a release is read when its sum agrees', () => {
  expect(readRelease('2026-11-25', text, sumsOf(text))).toEqual(release);
});

test.each([
  ['a changed word', text.replace('Title', 'Titel'), sumsOf(text), 'its SHA-256 is another'],
  ['a missing sum', text, undefined, 'its SHA-256 is another'],
  ['another shape', '{}', sumsOf('{}'), 'it has another shape'],
])('%s is told, with file and mend', (_, file, sums, problem) => {
  expect(() => readRelease('2026-11-25', file, sums)).toThrow(
    new RegExp(String.raw`content/releases/2026-11-25/measures\.json: .*${problem}.* Bring back`),
  );
});

test('a release in the folder of another day is told', () => {
  expect(() => readRelease('2026-11-26', text, sumsOf(text))).toThrow(
    'content/releases/2026-11-26/measures.json: it is of 2026-11-25. Name the folder after its date.',
  );
});

test('a release of the first shape is read: its names, one strength a sentence, no reader named', () => {
  const [measure] = release.measures;
  const { reviewed_by, ...former } = { ...measure, strength: 'must', reviewed: '2026-11-22' };
  const sentence = { id: 's1', zh: '文。', en: 'Text.', strength: 'commits' };
  const old = JSON.stringify({ ...release, measures: [{ ...former, sentences: [sentence] }] });
  expect(readRelease('2026-11-25', old, sumsOf(old)).measures[0]).toMatchObject({
    strength: 'duty',
    sentences: [{ id: 's1', zh: '文。', en: 'Text.', strengths: ['directs'] }],
    reviewed: '2026-11-22',
    reviewed_by: null,
  });
  expect(reviewed_by).toBeNull();
});
