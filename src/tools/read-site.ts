import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { completeSite } from '../model/draft/complete-draft.ts';
import { textsInPublishedLanguages } from '../model/draft/published-languages.ts';
import { checkFile, siteFile } from '../model/read-content.ts';
import { siteSchema, type Site } from '../schema/site.ts';

/**
 * `content/site.yaml` alone, for what must be known before all content is read.
 * @throws {BrokenContentError} naming every field that is wrong, with its mend
 */
export function readSite(): Site {
  const data = completeSite(textsInPublishedLanguages(parse(readFileSync(siteFile, 'utf8'))));
  return checkFile(siteSchema, { file: siteFile, data });
}
