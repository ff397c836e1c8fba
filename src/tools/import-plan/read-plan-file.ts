import { readFileSync } from 'node:fs';
import { checkIsFile, readUtf8File } from '../read-utf8-file.ts';
import { linesOfHtml, textOfPage } from './html-text.ts';

/** The text of a plan as it is read and kept, and what of its file is not in it. */
export interface PlanFile {
  text: string;
  /** Lines of the page around the text. */
  leftOut: string[];
  /** What a person must compare with the printed text. */
  warnings: string[];
}

const IS_HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i;

/**
 * Reads a file that holds a plan: text in UTF-8, taken as it is; a web page (.html), without what
 * stands around the text; or a Word document (.docx).
 * @throws an Error that says what is wrong with the file and what to do
 */
export async function readPlanFile(file: string): Promise<PlanFile> {
  if (/\.docx$/i.test(file)) return readWord(file);
  const isPage = /\.x?html?$/i.test(file);
  const text = isPage ? readPage(file) : readUtf8File(file);
  if (!isPage && !IS_HTML.test(text.slice(0, 2000))) return { text, leftOut: [], warnings: [] };
  const { lines, leftOut } = textOfPage(text);
  return { text: asText(lines), leftOut, warnings: [] };
}

/** A page as it was saved, in the encoding that it names. */
function readPage(file: string): string {
  checkIsFile(file);
  const bytes = readFileSync(file);
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4000))?.[1];
  if (named !== undefined && /^(?:gb|big5)/i.test(named)) {
    return new TextDecoder(/^gb/i.test(named) ? 'gb18030' : 'big5').decode(bytes);
  }
  return readUtf8File(file);
}

async function readWord(file: string): Promise<PlanFile> {
  checkIsFile(file);
  // Loaded for these files alone: it takes a moment.
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    ({ value: html } = await mammoth.convertToHtml(
      { path: file },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    ));
  } catch {
    throw new Error(
      `${file} cannot be read as a Word document. Open it in Word and save it as .docx, or as text in UTF-8.`,
    );
  }
  const numbered = [...html.matchAll(/<ol>[\s\S]*?<li/g)].length;
  const warnings =
    numbered > 0
      ? [
          'Word numbers paragraphs of this document by itself, and the file does not hold these numbers: they are missing below. Save it in Word as plain text in UTF-8, which writes them down, and read that.',
        ]
      : [];
  return { text: asText(linesOfHtml(html)), leftOut: [], warnings };
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
