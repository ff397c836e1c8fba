import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFile } from '../model/read-content.ts';
import { guideSchema } from '../schema/guide.ts';

const folder = 'content/guides';

/**
 * The codes of the guides in their order, for what must be known before all content is read.
 * @throws {BrokenContentError} naming every field that is wrong, with its mend
 */
export function guideCodes(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`)
    .map((file) => checkFile(guideSchema, { file, data: parse(readFileSync(file, 'utf8')) }))
    .sort((a, b) => a.order - b.order)
    .map(({ code }) => code);
}
