// Shipped to browsers. Copies a text; where that is refused, selects it for the reader to copy.

/** What became of a text: each is also the name of the word that says so. */
export type Copied = 'copied' | 'selected';

/**
 * Copies a text. Browsers refuse where the page, its frame or the reader does not allow it.
 * @param shown where the text stands: it is selected when it cannot be copied
 */
export async function copyText(text: string, shown: Element): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return select(shown);
  }
}

/**
 * Copies HTML for visual editors, and for others as plain text, each of its blocks on a line.
 * @param shown where it stands on the page: its text is copied, and it is selected when it cannot be
 */
export async function copyFormatted(html: string, shown: Element): Promise<Copied> {
  const text = [...shown.children].map(({ textContent }) => textContent.trim()).join('\n');
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return 'copied';
  } catch {
    return select(shown);
  }
}

function select(shown: Element): Copied {
  if (shown instanceof HTMLTextAreaElement) shown.select();
  else getSelection()?.selectAllChildren(shown);
  return 'selected';
}
