import { parse } from 'node:path';
import { parseArgs } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { checkFile } from '../src/model/read-content.ts';
import { type Correction, correctionsSchema } from '../src/schema/corrections.ts';
import { readPlan } from '../src/model/read-plan/read-plan.ts';
import { outlineJson } from '../src/tools/import-plan/outline-json.ts';
import { outlineText } from '../src/tools/import-plan/outline-text.ts';
import { scaffoldPlan } from '../src/tools/import-plan/scaffold-plan.ts';
import { copyProgram, newSite } from '../src/tools/import-plan/new-site.ts';
import { readPlanFile } from '../src/tools/import-plan/read-plan-file.ts';
import { readUtf8File } from '../src/tools/read-utf8-file.ts';
import { checkIsFree, writeFolder } from '../src/tools/write-folder.ts';

const HELP = `Usage: npm run import-plan -- FILE [--out DIR] [--corrections FILE] [--dry-run] [--json]

Reads an official plan in Chinese from FILE: text in UTF-8, a saved web page (.html) or a Word
document (.docx). Prints its outline and what could not be read, and writes a site of its own: the
program, and a content/ folder to fill. “npm start” there builds and shows it.

  --out DIR   where to write: a folder that is not there yet, or is empty
              (default: ./site-NAME, NAME being FILE without folder and ending)
  --corrections FILE   where the reading is corrected: lines, what they are, which bodies they name
              (a site keeps it as content/plan/corrections.yaml)
  --dry-run   write nothing
  --json      print the outline as JSON and nothing else; write only where --out says so
  --help      print this

The exit status is 0 when a plan was read, 1 when not.
`;

async function run(args: string[]): Promise<void> {
  const { file, folder, corrections: correctionsPath, json, dryRun, help } = readArguments(args);
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const { text: source, leftOut, warnings } = await readPlanFile(file);
  const corrections = readCorrections(correctionsPath);
  const plan = readPlan(source, corrections);
  if (folder !== undefined && !dryRun) checkIsFree(folder);
  process.stdout.write(
    json
      ? `${JSON.stringify(outlineJson(plan), null, 2)}\n`
      : outlineText(plan, { leftOut, warnings }),
  );
  if (folder === undefined) return;
  const today = new Date().toISOString().slice(0, 10);
  const files = newSite(scaffoldPlan(plan, source, { corrections, today }), today);
  if (!dryRun) {
    writeFolder(folder, files);
    copyProgram(folder);
  }
  if (json) return;
  const done = dryRun ? 'Dry run: nothing was written. There would be' : 'Written:';
  process.stdout.write(`\n${done} ${files.size} files in ${folder}\n`);
}

function readCorrections(file: string | undefined): Correction[] {
  if (file === undefined) return [];
  const data: unknown = parseYaml(readUtf8File(file));
  return checkFile(correctionsSchema, { file, data }).corrections;
}

function readArguments(args: string[]) {
  const { values, positionals } = parseOptions(args);
  const [file = '', ...more] = positionals;
  if (file === '' && !values.help) {
    throw new Error('Name the file of a plan: npm run import-plan -- FILE. See --help.');
  }
  if (more.length > 0) {
    throw new Error(`One plan is read at a time. Name one of: ${positionals.join(', ')}.`);
  }
  if (values.out === '') throw new Error('--out is empty. Name a folder after it.');
  const byName = values.json ? undefined : `./site-${parse(file).name}`;
  return {
    file,
    folder: values.out ?? byName,
    corrections: values.corrections,
    json: values.json,
    dryRun: values['dry-run'],
    help: values.help,
  };
}

function parseOptions(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        corrections: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [problem = ''] = messageOf(error).split(/\. |\n/);
    throw new Error(`${problem.replace(/\.$/, '')}. See --help for the options.`, { cause: error });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
