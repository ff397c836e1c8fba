import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '../../src/model/editions.ts';
import { archive, filesOfArchive } from '../../src/outputs/archives/archive.ts';
import { planEpub } from '../../src/outputs/ebooks/plan-epub.ts';
import { library } from '../support/live-library.ts';
import { context } from '../support/output-context.ts';

const [command = '', ...before] = JSON.parse(process.env['EPUBCHECK'] ?? '[]') as string[];
const folder = mkdtempSync(join(tmpdir(), 'books-'));

/** What EPUBCheck says of a book, warnings included. */
function check(name: string, bytes: Uint8Array): { messages: string[]; status: number | null } {
  if (!command) throw new Error('No EPUBCheck is named. Run “npm run test:office”.');
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const { stdout, stderr, status } = spawnSync(command, [...before, '--failonwarnings', file], {
    encoding: 'utf8',
  });
  const messages = `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /^(?:FATAL|ERROR|WARNING|USAGE)/.test(line));
  return { messages, status };
}

test.each(editions)(
  'EPUBCheck finds no error and no warning in the plan as a book (%s)',
  (edition) => {
    const found = check(`plan.${edition}.epub`, planEpub(library, edition, context));
    expect(found).toEqual({ messages: [], status: 0 });
  },
);

test('it finds what is wrong in one', () => {
  const files = { ...filesOfArchive(planEpub(library, 'en', context)) };
  const page = new TextDecoder().decode(files['EPUB/measure-8.xhtml']);
  files['EPUB/measure-8.xhtml'] = new TextEncoder().encode(page.replace('</h3>', '<h3>'));
  const { messages, status } = check('faulty.epub', archive(files, ['mimetype']));
  expect(status).not.toBe(0);
  expect(messages.join('\n')).toContain('measure-8.xhtml');
});
