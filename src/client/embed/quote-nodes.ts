// Shipped to browsers. A quote as it reads, made of its HTML without asking the browser to parse any.

const token = /<(\/?)([a-z]+)((?: [a-z-]+="[^"]*")*)>|([^<]+)/g;
const kept = /^(?:p|b|span|a|ul|li)$/;
const attribute = / (lang|href|data-official|data-translation)="([^"]*)"/g;
const references: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * The nodes of a quote as this site writes it: paragraphs and lists with links, and nothing else.
 * The policy of the site lets no script write HTML into a page.
 */
export function quoteNodes(html: string): DocumentFragment {
  const root = document.createDocumentFragment();
  const open: (DocumentFragment | HTMLElement)[] = [root];
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(token)) {
    const around = open[open.length - 1] ?? root;
    if (text !== undefined) around.append(decode(text));
    else if (!kept.test(name)) continue;
    else if (closing) open.pop();
    else {
      const element = document.createElement(name);
      for (const [, key = '', value = ''] of attributes.matchAll(attribute)) {
        if (key !== 'href' || /^https?:/.test(value)) element.setAttribute(key, decode(value));
      }
      around.append(element);
      open.push(element);
    }
  }
  return root;
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (whole, code, name) =>
    code
      ? String.fromCodePoint(Number.parseInt(String(code), 16))
      : (references[String(name)] ?? whole),
  );
}
