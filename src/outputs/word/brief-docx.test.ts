import { expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { filesOfArchive } from '../archives/archive.ts';
import { briefData } from '../briefs/brief-data.ts';
import { composeBrief } from '../briefs/compose-brief.ts';
import { briefDocx } from './brief-docx.ts';

const data = briefData(library, context);

async function documentXml(numbers: readonly number[], language: 'zh' | 'en' | 'both') {
  const brief = composeBrief(numbers, { data, language, locale: 'en' });
  const files = filesOfArchive(new Uint8Array(await briefDocx(brief)));
  return new TextDecoder().decode(files['word/document.xml']);
}

const textIn = (xml: string) => xml.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

test('the official text in it equals the source, and the translation stands below it', async () => {
  const numbers = [3, 5, 28, 20, 26];
  const text = textIn(await documentXml(numbers, 'both'));
  for (const { officialText, sentences } of numbers.map(measureNumbered)) {
    expect(text).toContain(officialText);
    expect(text).toContain(sentences[0]?.en);
  }
});

test('in one language it has that language alone', async () => {
  const english = textIn(await documentXml([3], 'en'));
  expect(english).not.toMatch(/\p{Script=Han}{12}/u);
  const chinese = textIn(await documentXml([3], 'zh'));
  expect(chinese).toContain('官方原文');
  expect(chinese).not.toContain(measureNumbered(3).facts.title.en);
});

test('no measure begins with its name and question alone at the foot of a sheet', async () => {
  const xml = await documentXml([3, 26], 'en');
  const paragraphs = xml.match(/<w:p>[^]*?<\/w:p>/g) ?? [];
  const names = paragraphs.flatMap((paragraph, index) =>
    paragraph.includes('Heading2') && paragraph.includes('Measure') ? [index] : [],
  );
  expect(names).toHaveLength(2);
  for (const name of names) {
    expect(paragraphs[name + 1]).toContain('<w:keepNext/>');
  }
});

test('each text is in its own language, as Word checks spelling and chooses faces', async () => {
  const xml = await documentXml([3], 'both');
  const runs = (xml.match(/<w:r>[^]*?<\/w:r>/g) ?? []).map((run) => ({
    text: textIn(run),
    language: /<w:lang [^>]*>/.exec(run)?.[0] ?? '',
  }));
  const { officialText, sentences } = measureNumbered(3);
  const languageOf = (words = '') => runs.find(({ text }) => text.includes(words))?.language;
  expect(languageOf(officialText)).toContain('w:eastAsia="zh-CN"');
  expect(languageOf(sentences[0]?.en)).toContain('w:val="en-');
});
