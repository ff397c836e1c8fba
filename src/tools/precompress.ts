import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressible } from '../outputs/headers/media-types.ts';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** Smaller files fit one packet as they are. */
const leastBytes = 1000;

/**
 * Writes a brotli and a gzip copy beside every text file of a built site, at their strongest. What
 * an earlier run left is replaced. @returns how many files were compressed
 */
export async function precompress(folder: string): Promise<number> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  );
  for (const file of files.filter((name) => /\.(?:br|gz)$/.test(name))) rmSync(file);
  const texts = files.filter(
    (file) =>
      compressible.includes(extname(file).slice(1)) &&
      statSync(file).isFile() &&
      statSync(file).size >= leastBytes,
  );
  const waiting = [...texts];
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return texts.length;
}

async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [small, smaller] = await Promise.all([
    deflate(bytes, { level: constants.Z_BEST_COMPRESSION }),
    brotli(bytes, { params }),
  ]);
  writeFileSync(`${file}.gz`, small);
  writeFileSync(`${file}.br`, smaller);
}
