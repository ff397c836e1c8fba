import { load } from 'cheerio';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDate } from '../src/build-date.ts';
import { localeCodes, localize, type Localized } from '../src/i18n/locales.ts';
import type { LibraryMeasure } from '../src/model/library.ts';
import { releaseFile, releaseFolder, releaseSums, sumsOf } from '../src/model/read-release.ts';
import { translationVersion } from '../src/model/revisions.ts';
import { releaseSchema, type Release, type ReleasedMeasure } from '../src/schema/release.ts';
import { readLibrary } from '../src/tools/read-library.ts';

/** Freezes all measures as they are: what a day’s release holds is published for good. */
const { values } = parseArgs({ options: { date: { type: 'string' } } });
const date = values.date ?? buildDate(process.env).toISOString().slice(0, 10);

function stop(problem: string): never {
  console.error(problem);
  process.exit(1);
}

if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
  stop(`--date is “${date}”. Write a day as YYYY-MM-DD.`);
}
if (existsSync(releaseFolder(date))) {
  stop(`${releaseFolder(date)} is there: what was published on a day never changes. Name another.`);
}
const library = (() => {
  try {
    return readLibrary();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
})();
const version = translationVersion(library.revisions);
if (!library.revisions.some((revision) => revision.date === date) || !version) {
  stop(`content/revisions.yaml tells of nothing on ${date}. Say there what changed, then release.`);
}

const built = mkdtempSync(join(tmpdir(), 'release-'));
try {
  const site = join(built, 'site');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--dir', site], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: '/' },
  });
  if (status !== 0) stop('The site does not build; nothing was released.');
  const release: Release = releaseSchema.parse({
    date,
    document_number: library.identity.document_number,
    translation: version.version,
    measures: library.measures.map((measure) => released(measure, site)),
  } satisfies Release);
  const text = `${JSON.stringify(release, null, 1)}\n`;
  mkdirSync(releaseFolder(date), { recursive: true });
  writeFileSync(releaseFile(date), text);
  writeFileSync(releaseSums(date), sumsOf(text));
  console.log(
    `${releaseFile(date)}: ${release.measures.length} measures in ${localeCodes.length} languages. Build the site, run “npm run permalinks”, and commit.`,
  );
} finally {
  rmSync(built, { recursive: true, force: true });
}

function released(measure: LibraryMeasure, site: string): ReleasedMeasure {
  const { number, facts, sentences, responsibility, lines, sha256, review } = measure;
  const { title, question, answer, strength } = facts;
  return {
    number,
    title,
    question,
    answer,
    strength,
    sentences: sentences.map(({ id, strengths, ...texts }) => ({
      id,
      ...localize((locale) => texts[locale]),
      strengths: strengths.map((limb) => limb.strength),
    })),
    responsibility: responsibility && localize((locale) => responsibility[locale]),
    lines: [...lines],
    sha256,
    reviewed: review?.date ?? null,
    reviewed_by: review?.by ?? null,
    explainer: Object.fromEntries(
      localeCodes.map((locale) => [
        locale,
        explainerIn(join(site, locale, 'measures', String(number), 'index.html')),
      ]),
    ) as Localized,
  };
}

/** The explainer of a built page, as it was rendered. @throws when the page has none */
function explainerIn(page: string): string {
  const $ = load(readFileSync(page, 'utf8'));
  const sections = $('section[data-explainer]').toArray();
  if (sections.length === 0) throw new Error(`${page} has no explainer.`);
  return sections.map((section) => $.html(section)).join('');
}
