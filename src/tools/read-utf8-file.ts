import { readFileSync, statSync } from 'node:fs';

const COPY = 'Copy its text into a UTF-8 text file.';
const SIGNATURES: readonly (readonly [string, string, string])[] = [
  [
    '%PDF',
    'a PDF',
    'Take its text out first, for example: pdftotext plan.pdf plan.txt. Pictures of pages have none: they must be typed, or read by a program and compared.',
  ],
  ['PK\u0003\u0004', 'an Office document or archive', COPY],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document', 'Save it in Word as .docx.'],
];

/**
 * The text of a UTF-8 file, byte order mark included.
 * @throws an Error that says what is wrong with the file and what to do
 */
export function readUtf8File(file: string): string {
  checkIsFile(file);
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error(describeForeign(file, bytes));
  }
}

/** @throws an Error where there is no file of that name */
export function checkIsFile(file: string): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Error(`There is no file ${file}. Check the path.`);
  if (stats.isDirectory()) {
    throw new Error(`${file} is a folder. Name a text file in it.`);
  }
}

function describeForeign(file: string, bytes: Buffer): string {
  const opening = bytes.toString('latin1', 0, 4);
  const known = SIGNATURES.find(([signature]) => opening.startsWith(signature));
  if (known) return `${file} is ${known[1]}, not text. ${known[2]}`;
  const isUtf16 = opening.startsWith('\u00ff\u00fe') || opening.startsWith('\u00fe\u00ff');
  const encoding = isUtf16 ? 'UTF-16' : 'GB18030';
  return `${file} is not UTF-8 text. Convert it first, for example: iconv -f ${encoding} -t UTF-8 "${file}" > utf8.txt`;
}
