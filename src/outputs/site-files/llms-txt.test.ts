import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { llmsTxt } from './llms-txt.ts';

const text = llmsTxt(library, (path) => `https://example.org/plan40${path}`);
const lines = text.split('\n');

test('it begins with the name and one quotation on what the site is (llmstxt.org)', () => {
  expect(lines[0]).toBe('# Chongqing Foreign Investment Measures, Explained');
  expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
  expect(lines[2]).toMatch(/^> 渝府办发〔2024〕40号 \(Yu Fu Ban Fa \[2024\] No\. 40\), issued by /);
  expect(lines[2]).toContain('19 numbered measures');
});

test('it says what a quotation must not get wrong', () => {
  expect(text).toContain('The Chinese prevails. The English is an unofficial translation');
  expect(text).toContain(`What the plan is: ${library.site.standing.en}`);
  expect(text).toContain('Explainers and updates are not part of the plan');
});

const measureLines = lines.filter((line) => line.startsWith('- [Measure '));

test('every measure has one line, with its page, question, answer and how it stands today', () => {
  expect(measureLines).toHaveLength(library.measures.length);
  library.measures.forEach(({ number, facts }, index) => {
    const line = measureLines[index] ?? '';
    expect(line).toContain(
      `- [Measure ${number}: ${facts.title.en}](https://example.org/plan40/en/measures/${number}/): ${facts.question.en} ${facts.answer.en} Strength: `,
    );
    expect(line).toContain(`as found up to ${facts.today?.as_found}): ${facts.today?.en}`);
  });
});

test('it answers by itself what a measure requires, of whom, how strongly, and as of when', () => {
  const line = measureLines.find((one) => one.includes('/en/measures/26/'));
  expect(line).toContain('You must declare that your products');
  expect(line).toContain(
    'Strength: duty (binds companies); duty (binds the authorities); directs.',
  );
  expect(line).toContain(
    'Lead: Intellectual Property Office; Administration for Market Regulation; Healthcare Security Administration.',
  );
  expect(line).toMatch(/Today \(read with later rules; as found up to \d{4}-\d{2}\): /);
});

test('it has at most 40 kB', () => {
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(40_000);
});

test('it leads to what is sorted by industry and by question, where anything is', () => {
  expect(text).toContain('](https://example.org/plan40/en/industries/)');
  expect(text).toContain('](https://example.org/plan40/en/questions/)');
  const bare = llmsTxt({ ...library, questions: [], industries: [] }, (path) => path);
  expect(bare).not.toMatch(/\/(?:industries|questions)\//);
});

test('every link is absolute, and every list entry one line', () => {
  const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  expect(links.length).toBeGreaterThan(library.measures.length);
  expect(links.filter((link) => !link.startsWith('https://example.org/plan40/'))).toEqual([]);
});

test('no value is left out', () => {
  expect(text).not.toMatch(/undefined|null|\[object/);
});
