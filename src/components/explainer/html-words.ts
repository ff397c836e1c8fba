const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** The words of HTML that Astro or MDX has rendered: elements left off, escaped signs as they are read. */
export function htmlWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|quot|apos|amp));/gi,
      (_, hex?: string, decimal?: string, name?: string) =>
        name
          ? (named[name] ?? '')
          : String.fromCodePoint(parseInt(hex ?? decimal ?? '', hex ? 16 : 10)),
    );
}
