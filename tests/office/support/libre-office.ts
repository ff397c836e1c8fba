import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Opens files in LibreOffice and saves them as another kind.
 * @param program its path, which `scripts/office.ts` finds
 * @param ending that of the new kind: `pdf`, `fodt`, `fods`
 * @returns the new files, by the names of the old ones
 * @throws where it opens one of them not
 */
export function convert(files: Files, ending: string): Map<string, Buffer> {
  const program = process.env['SOFFICE'];
  if (!program) throw new Error('No LibreOffice is named. Run “npm run test:office”.');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const made = join(folder, 'made');
  mkdirSync(made);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const { stderr } = spawnSync(
    program,
    [
      // A profile of its own: an office that is open keeps its own to itself.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      ending,
      '--outdir',
      made,
      ...Object.keys(files).map((name) => join(folder, name)),
    ],
    { encoding: 'utf8', timeout: 240_000 },
  );
  return new Map(
    Object.keys(files).map((name) => {
      try {
        return [name, readFileSync(join(made, name.replace(/\.\w+$/, `.${ending}`)))];
      } catch (error) {
        throw new Error(`LibreOffice made no ${ending} of ${name}. ${stderr}`, { cause: error });
      }
    }),
  );
}
