/**
 * A text as Markdown that shows it to the letter: what CommonMark would read as a mark is escaped.
 * Source: https://spec.commonmark.org/0.31.2/#backslash-escapes
 */
export function plainText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+\-=~])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`);
}
