import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { precompress } from '../src/tools/precompress.ts';

/** Compresses a built site beforehand, for servers that send what lies beside a file. */
const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
if (!existsSync(join(values.dir, 'index.html'))) {
  console.error(`There is no built site in ${values.dir}/. Run “npm run build” first.`);
  process.exit(1);
}
const count = await precompress(values.dir);
console.log(`${count} files of ${values.dir}/ now have a brotli and a gzip copy beside them`);
