// Shipped to browsers. Builds elements: text goes in as text, whatever it looks like.

/** An element with attributes and children. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The text of an element, on one line; empty where there is none. */
export function textOf(within: Element | null | undefined): string {
  return (within?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What an element holds, as HTML: read for the clipboard, never written into a page. */
export function markupIn(element: Element): string {
  // eslint-disable-next-line no-restricted-properties
  return element.innerHTML;
}
