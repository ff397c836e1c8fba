import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { reviewers, type Reviewer } from '../src/schema/measure-facts.ts';
import { readLibrary } from '../src/tools/read-library.ts';
import {
  guidesNamed,
  measuresNamed,
  stampOf,
  stampOfGuide,
  stampReview,
  type Stamp,
} from '../src/tools/stamp-review.ts';

const HELP = `Usage: npm run reviewed -- 8 12 20-25 --by program [--date YYYY-MM-DD]
       npm run reviewed -- fr --by person

Says in the facts.yaml of these measures, or in the file of a guide (by the code of its language),
that they were read a second time against the Chinese, by one who did not write them or in a reading
apart from the writing, with the day and the hash of what was read.

  --by     who read: ${reviewers.join(' or ')}
  --date   the day of the reading (default: today)
  --help   print this
`;

const isReviewer = (word: string | undefined): word is Reviewer =>
  reviewers.some((known) => known === word);

function writeStamp(file: string, stamp: Stamp): void {
  writeFileSync(file, stampReview(readFileSync(file, 'utf8'), stamp));
  console.log(`${file}: read by a ${stamp.by}, ${stamp.date}`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      help: { type: 'boolean', default: false },
    },
  });
  const { by, date } = values;
  if (values.help) {
    process.stdout.write(HELP);
  } else {
    if (positionals.length === 0) throw new Error('Name measures or guides. See --help.');
    if (!isReviewer(by)) throw new Error(`Say who read: --by ${reviewers.join(' or --by ')}.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))) {
      throw new Error(`--date is “${date}”. Write a day as YYYY-MM-DD.`);
    }
    const library = readLibrary();
    const { guides, others } = guidesNamed(positionals, library);
    const stamps = [
      ...measuresNamed(others, library).map((measure) => ({
        file: `${measure.folder}/facts.yaml`,
        stamp: stampOf(measure, { date, by }),
      })),
      ...guides.map((guide) => ({
        file: `content/guides/${guide.code}.yaml`,
        stamp: stampOfGuide(guide, { date, by }),
      })),
    ];
    for (const { file, stamp } of stamps) writeStamp(file, stamp);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
