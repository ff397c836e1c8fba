// Shipped to browsers. Copies a text; where that is refused, selects it for the reader to copy.

/** What became of a text: each is also the name of the word that says so. */
export type Copied = 'copied' | 'selected';

/**
 * Copies a text. Browsers refuse where the page, its frame or the reader does not allow it.
 * @param shown where the text stands: it is selected when it cannot be copied
 * @param html the same for what keeps italics and links, such as word processors
 */
export async function copyText(text: string, shown: Element, html?: string): Promise<Copied> {
  try {
    await write(text, html);
    return 'copied';
  } catch {
    return select(shown);
  }
}

/**
 * Copies HTML for visual editors, and for others as plain text, each of its blocks on a line.
 * @param shown where it stands on the page: its text is copied, and it is selected when it cannot be
 */
export function copyFormatted(html: string, shown: Element): Promise<Copied> {
  const text = [...shown.children].map(({ textContent }) => textContent.trim()).join('\n');
  return copyText(text, shown, html);
}

function select(shown: Element): Copied {
  if (shown instanceof HTMLTextAreaElement) shown.select();
  else getSelection()?.selectAllChildren(shown);
  return 'selected';
}

/**
 * Writes a text to the clipboard, with its HTML where the browser takes that too.
 * @throws when it is refused
 */
export async function write(text: string, html?: string): Promise<void> {
  const isRich = html !== undefined && typeof ClipboardItem === 'function';
  if (!isRich || !('write' in navigator.clipboard)) return navigator.clipboard.writeText(text);
  const as = (type: string, content: string) => [type, new Blob([content], { type })] as const;
  const forms = Object.fromEntries([as('text/html', html), as('text/plain', text)]);
  return navigator.clipboard.write([new ClipboardItem(forms)]);
}
