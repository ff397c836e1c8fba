import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from '../src/tools/editor-schemas/editor-schemas.ts';

/** Writes the schemas by which editors complete and check the files of content/. */
for (const { path, text } of editorFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
console.log('docs/schemas/ is as src/schema/ says.');
