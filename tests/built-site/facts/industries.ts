import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = 'content/industries';

interface IndustryFile {
  slug: string;
  measures: { number: number; why: { zh: string; en: string } }[];
  does_not_hold: { zh: string; en: string };
}

/** What `content/industries/` says, read without the site’s own reader. */
export const industryFiles = readdirSync(folder).map(
  (file) => parse(readFileSync(`${folder}/${file}`, 'utf8')) as IndustryFile,
);
