import type { Thing } from 'schema-dts';

/** Several things of schema.org, as one JSON-LD document. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': readonly Thing[];
}

export function graph(things: readonly Thing[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** JSON for a `<script>`: no text in it can end the element or open a comment. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
