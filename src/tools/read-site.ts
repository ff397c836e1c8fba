import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFile, siteFile } from '../model/read-content.ts';
import { siteSchema, type Site } from '../schema/site.ts';

/**
 * `content/site.yaml` alone, for what must be known before all content is read.
 * @throws {BrokenContentError} naming every field that is wrong, with its mend
 */
export function readSite(): Site {
  return checkFile(siteSchema, { file: siteFile, data: parse(readFileSync(siteFile, 'utf8')) });
}
