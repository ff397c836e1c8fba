import { describe, expect, test } from 'vitest';
import { BrokenContentError, formatIssue } from './issue.ts';

const inField = {
  file: 'content/topics/tax.yaml',
  field: 'order',
  problem: '10 is also the order of content/topics/standards.yaml.',
  mend: 'Give each topic its own place.',
};
const inFile = { ...inField, field: '', problem: 'the file is missing.', mend: 'Add it.' };

describe('formatIssue', () => {
  test('names file, field, problem and mend on one line', () => {
    expect(formatIssue(inField)).toBe(
      'content/topics/tax.yaml › order: 10 is also the order of content/topics/standards.yaml. Give each topic its own place.',
    );
  });

  test('names no field where the file as a whole is meant', () => {
    expect(formatIssue(inFile)).toBe('content/topics/tax.yaml: the file is missing. Add it.');
  });
});

describe('BrokenContentError', () => {
  test('lists every issue and keeps them', () => {
    const error = new BrokenContentError([inField, inFile]);
    expect(error.name).toBe('BrokenContentError');
    expect(error.issues).toEqual([inField, inFile]);
    expect(error.message.split('\n')).toEqual([
      'The content has 2 faults:',
      `  - ${formatIssue(inField)}`,
      `  - ${formatIssue(inFile)}`,
    ]);
  });

  test('says it of one', () => {
    expect(new BrokenContentError([inFile]).message).toMatch(/^The content has one fault:\n/);
  });
});
