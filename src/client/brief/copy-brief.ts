// Shipped to browsers. Copies a brief as a word processor takes it, else as plain text.
import type { Brief } from '../../outputs/briefs/brief.ts';
import { briefHtml, briefPlainText } from '../../outputs/briefs/brief-html.ts';
import { copyText, write, type Copied } from '../shared/clipboard.ts';

/**
 * Copies a brief as HTML and as plain text at once where the browser can.
 * @param shown where it stands: it is selected where copying is refused
 */
export async function copyBrief(brief: Brief, shown: Element): Promise<Copied> {
  const text = briefPlainText(brief);
  try {
    await write(text, briefHtml(brief));
    return 'copied';
  } catch {
    // Plain text may still be allowed.
    return copyText(text, shown);
  }
}
