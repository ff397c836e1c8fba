/** Paragraphs and list items of a Markdown text, without its marks and without its headings. */
export function plainParagraphs(markdown: string): string[] {
  return markdown
    .split(/\n+/)
    .filter((line) => !/^#{1,6} /.test(line))
    .map((line) =>
      line
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/\[((?:[^[\]]|\[[^\]]*\])*)\]\([^)]*\)/g, '$1')
        .replace(/[*`]/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}
