import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../../..');

/**
 * What a site is built with, whatever its plan, and the tests of that code. Booklets, cards and
 * permalinks are of one plan, and so are the tests of its content: they stay.
 */
const PROGRAM = [
  'src',
  'scripts',
  'tests/fixtures',
  'tests/support',
  'tests/third-language',
  '.vscode',
  'docs/schemas',
  'docs/templates',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'vitest.config.ts',
  'LICENSE',
  '.npmrc',
  '.gitignore',
  '.htmlvalidate.json',
  '.prettierignore',
  '.prettierrc.json',
  'eslint.config.mjs',
] as const;

/** Tests of how this site is published and of its guides, and what asks for its content or the browser tests. */
const NOT_COPIED =
  /^scripts\/(?:.*\.test|contact-sheet|end-to-end)\.ts$|^tests\/support\/live-library\.ts$|(?:^|\/)\.DS_Store$/u;

const README = `# A site for one government plan

\`npm start\` builds the site and shows it; \`content/\` is what it is made from. Until
\`draft: true\` is removed from \`content/site.yaml\`, texts may be missing and every page says so.
`;

/** The files of a new site of its own: its content, and what a site begins with, on a day (YYYY-MM-DD). */
export function newSite(content: ReadonlyMap<string, string>, today: string): Map<string, string> {
  return new Map([
    ...[...content].map(([path, text]): [string, string] => [`content/${path}`, text]),
    ['permalinks.txt', '# Every address that was published. Written by “npm run permalinks”.\n'],
    // A build takes its date from here until the site has commits of its own.
    ['CHANGELOG.md', `# Changelog\n\n## ${today}\n\n- Begun.\n`],
    ['public/.gitkeep', ''],
    ['README.md', README],
  ]);
}

/** Copies the program beside the content of a new site, and lends it the packages that are installed. */
export function copyProgram(folder: string): void {
  for (const path of PROGRAM) {
    const from = join(project, path);
    if (!existsSync(from)) continue;
    cpSync(from, join(folder, path), {
      recursive: true,
      filter: (file) => !NOT_COPIED.test(file.slice(project.length + 1)),
    });
  }
  const packages = join(project, 'node_modules');
  if (existsSync(packages)) lendPackages(realpathSync(packages), join(folder, 'node_modules'));
}

/**
 * Puts a link to each installed package into a folder of the new site's own: `npm ci` there empties
 * that folder, and would empty the packages of this one through a link to the whole.
 */
export function lendPackages(packages: string, folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(packages)) {
    // Caches of this site are no business of the other.
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(packages, name), join(folder, name));
  }
}
