import { readFileSync } from 'node:fs';
import { withoutSpace } from './site.ts';

/** The three lines of the one page footer inside the text, counted from 1. */
const footerLines = [386, 388, 390];

interface SourceLine {
  number: number;
  text: string;
}

/** The lines of the source that carry text, each without the space that opens a page. */
export const sourceLines: readonly SourceLine[] = readFileSync('content/plan/source.zh.txt', 'utf8')
  .split('\n')
  .map((line, index) => ({ number: index + 1, text: line.trim() }))
  .filter(({ number, text }) => text !== '' && !footerLines.includes(number));

export interface SourceMeasure {
  number: number;
  /** From after its marker to the end of its bracket, without white space. */
  text: string;
  /** The text before the bracket, cut after every 。 */
  sentences: string[];
  /** The bracket with the bodies responsible. */
  bracket: string;
  /** First and last line in the source, counted from 1. */
  lines: [number, number];
}

const marker = /^(\d{1,2})．/;
const heading = /^(?:[一二三四五六]、|（[一二三四五六七八九十]{1,3}）)/;

/** The 51 measures, cut from the source without the help of the site’s own parser. */
export const sourceMeasures: readonly SourceMeasure[] = cutMeasures();

function cutMeasures(): SourceMeasure[] {
  const measures: { number: number; lines: SourceLine[] }[] = [];
  let open = false;
  for (const line of sourceLines) {
    const number = marker.exec(line.text)?.[1];
    if (number) measures.push({ number: Number(number), lines: [] });
    open = number !== undefined || (open && !heading.test(line.text));
    if (open) measures.at(-1)?.lines.push(line);
  }
  return measures.map(({ number, lines }) => {
    const text = withoutSpace(lines.map((line) => line.text).join('')).replace(marker, '');
    const at = text.search(/[（〔]牵头单位：/);
    return {
      number,
      text,
      sentences: text.slice(0, at).match(/[^。]+。/g) ?? [],
      bracket: text.slice(at),
      lines: [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0],
    };
  });
}

/** The whole source without white space and footer; the markers of the measures are left out. */
export const wholeSource: string = withoutSpace(
  sourceLines.map(({ text }) => text.replace(marker, '')).join(''),
);
