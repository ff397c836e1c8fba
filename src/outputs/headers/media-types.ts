/** Types that servers do not know, or name otherwise, and the endings of their files. */
export const mediaTypes: readonly (readonly [type: string, ending: string])[] = [
  ['text/html', 'html'],
  ['text/css', 'css'],
  ['text/javascript', 'js'],
  ['text/plain', 'txt'],
  ['text/csv', 'csv'],
  ['text/markdown', 'md'],
  ['application/json', 'json'],
  ['application/ld+json', 'jsonld'],
  ['application/xml', 'xml'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/epub+zip', 'epub'],
  ['application/wasm', 'wasm'],
  ['application/x-bibtex', 'bib'],
  ['application/x-research-info-systems', 'ris'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['image/x-icon', 'ico'],
];

/** Whether files of a type are text, in UTF-8 all over the site. */
export function isText(type: string): boolean {
  return /^text\/|json|[/+]xml$|bibtex|research/.test(type);
}

/** What a server says of files of a type. */
export function contentType(type: string): string {
  return isText(type) ? `${type}; charset=utf-8` : type;
}

/** Endings of the files that are worth compressing: all text. */
export const compressible: readonly string[] = mediaTypes
  .filter(([type]) => isText(type))
  .map(([, ending]) => ending);
