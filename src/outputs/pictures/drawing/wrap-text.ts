/** Widths in em of the kinds of signs, rounded up over the usual sans faces. */
const widths: readonly [pattern: RegExp, em: number][] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[“”‘’…—〈-】]/u, 1],
  [/[A-Z@%&MWmw]/, 0.75],
  [/[il.,:;'| !()[\]]/, 0.32],
];
const otherWidth = 0.58;

/** About how wide a line of text is at a size, in the same unit: never less than it will be. */
export function textWidth(text: string, size: number): number {
  const em = [...text].reduce(
    (sum, sign) => sum + (widths.find(([pattern]) => pattern.test(sign))?.[1] ?? otherWidth),
    0,
  );
  return em * size;
}

/** What stays together: spaces before, opening signs, one character or word, closing signs. */
const piece =
  /\s*[（〔《“‘]*(?:[\u4e00-\u9fff]|[^\s\u4e00-\u9fff（〔《-]*-|[^\s\u4e00-\u9fff（〔《-]+)[，。、；：？！）〕》”’]*/gu;

/**
 * The lines of a text that is to fit a width: broken at spaces, after hyphens and between Chinese characters,
 * never before a closing sign nor after an opening one.
 */
export function wrapText(text: string, { size, width }: { size: number; width: number }): string[] {
  const pieces = text.match(piece) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(line + piece, size) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
