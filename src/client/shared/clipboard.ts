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
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}
