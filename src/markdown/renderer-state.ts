import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../model/sha256.ts';

/** Folders whose code takes part in rendering Markdown. */
const folders = ['src/markdown', 'src/model', 'src/i18n'];

let state: string | undefined;

/** A digest of the code that renders Markdown: what was rendered by other code is out of date. */
export function rendererState(): string {
  return (state ??= sha256(folders.flatMap(filesIn).map(textOf).join('\n')));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|json)$/.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(folder, file));
}

const textOf = (file: string) => `${file}\n${readFileSync(file, 'utf8')}`;
