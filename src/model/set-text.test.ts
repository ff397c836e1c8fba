import { expect, test } from 'vitest';
import { setText, type SetRun } from './set-text.ts';

const shown = (runs: SetRun[]) =>
  runs
    .map(({ locale, parts }) => {
      const text = parts
        .map((part) =>
          part.map((piece) => (piece.isKept ? `[${piece.text}]` : piece.text)).join(''),
        )
        .join('|');
      return locale ? `<${locale}:${text}>` : text;
    })
    .join('');

test('a Chinese heading ends its lines between words, and leaves no short last line', () => {
  expect(shown(setText('外商投资企业境内再投资所得', 'zh', 'heading'))).toMatch(
    /^外商\|.*\|.{4,6}$/u,
  );
});

test('no line of a heading begins with a sign, however short it is', () => {
  expect(shown(setText('多部门和政策性、制度性问题的投诉协调', 'zh', 'heading'))).toContain(
    '[性、]制度性',
  );
});

test('a lead keeps its numbers and its end', () => {
  expect(shown(setText('此外另有两三处共23个单位参加，其中没有一家是企业。', 'zh', 'lead'))).toBe(
    '此外另有两三处共[23个]单位参加，其中没有一[家是企业。]',
  );
});

test('each run is set by the rules of its own language', () => {
  expect(shown(setText('Known as 市委金融办 since then.', 'en', 'plain'))).toBe(
    'Known as <zh:市委金融办> since then.',
  );
});
