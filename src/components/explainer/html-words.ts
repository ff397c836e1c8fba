const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The words of HTML that Astro has rendered: elements left off, escaped signs as they are read. */
export function htmlWords(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp|#34|#39);/g, (entity) => entities[entity] ?? entity);
}
