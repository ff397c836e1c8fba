import { decode, encode } from 'cborg';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../model/sha256.ts';

/** A word with the places where it stands; how those are written is Pagefind’s affair. */
type Word = [word: string, ...unknown[]];

/** The words from `from` to `to` stand in the file of this hash. */
type Chunk = [from: string, to: string, hash: string];

/** What Pagefind 1.6 reads first: of its fields only the third is of interest here. */
type Meta = [version: string, pages: unknown, chunks: Chunk[], ...unknown[]];

/** Each file of Pagefind begins with it, inside its compression. */
const signature = Buffer.from('pagefind_dcd');

/** Bytes of words, not compressed, from which on a chunk is full. */
const fullChunk = 5_000;

/**
 * Cuts the word index of a Pagefind 1.6 bundle into smaller files. Pagefind makes chunks of about
 * 30 KB and has no setting for it; a search loads one for each of its words.
 * @throws when the bundle is not of the form that Pagefind 1.6 writes
 */
export function splitChunks(bundle: string): void {
  for (const name of readdirSync(bundle).filter((file) => file.endsWith('.pf_meta'))) {
    const language = /^pagefind\.(.+)_[^_]+\.pf_meta$/.exec(name)?.[1] ?? '';
    const meta = readPacked(join(bundle, name)) as Meta;
    const [version] = meta;
    if (!version.startsWith('1.6.')) {
      throw new Error(
        `pagefind/${name} is of Pagefind ${version}; its chunks can be split in 1.6.`,
      );
    }
    const fileOf = (hash: string) => join(bundle, 'index', `${hash}.pf_index`);
    // One chunk of Pagefind’s after another: the index of a very large plan does not fit into memory.
    meta[2] = meta[2].flatMap(([, , whole]) => {
      const [words] = readPacked(fileOf(whole)) as [Word[]];
      rmSync(fileOf(whole));
      return withBounds(cut(words)).map(([from, to, chunk]): Chunk => {
        const content = encode([chunk]);
        const hash = `${language}_${sha256(Buffer.from(content).toString('latin1')).slice(0, 10)}`;
        writePacked(fileOf(hash), content);
        return [from, to, hash];
      });
    });
    writePacked(join(bundle, name), encode(meta));
  }
}

/**
 * Words in order in, the same in chunks out. Words that begin alike stay together where that does
 * not make a chunk four times as large: what a query begins is found in one chunk alone.
 */
export function cut(words: readonly Word[], full = fullChunk): Word[][] {
  const chunks: Word[][] = [];
  let size = Infinity;
  let beginning = '';
  for (const word of words) {
    const own = beginningOf(word[0]);
    if (size >= full * 4 || (size >= full && own !== beginning)) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += encode(word).length;
    beginning = own;
  }
  return chunks;
}

/** The first Han character of a word, or its first three letters. */
function beginningOf(word: string): string {
  return /^\p{Script=Han}/u.exec(word)?.[0] ?? word.slice(0, 3);
}

/** Chunks with the bounds by which Pagefind chooses among them: their first and last words. */
export function withBounds(chunks: readonly Word[][]): [from: string, to: string, chunk: Word[]][] {
  return chunks.map((chunk) => [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '', chunk]);
}

function readPacked(file: string): unknown {
  const unpacked = gunzipSync(readFileSync(file));
  if (!unpacked.subarray(0, signature.length).equals(signature)) {
    throw new Error(`${file} is no file of Pagefind.`);
  }
  return decode(unpacked.subarray(signature.length));
}

function writePacked(file: string, content: Uint8Array): void {
  writeFileSync(file, gzipSync(Buffer.concat([signature, content]), { level: 9 }));
}
