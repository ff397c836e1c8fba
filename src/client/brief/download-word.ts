// Shipped to browsers. Makes a brief a file for Word, and hands it to the reader: loaded when asked for.
import type { Brief } from '../../outputs/briefs/brief.ts';
import { briefDocx, wordType } from '../../outputs/word/brief-docx.ts';
import { element } from '../shared/dom.ts';

/** Downloads a brief for Word, under a name made of its measures. */
export async function downloadWord(brief: Brief): Promise<void> {
  const file = new Blob([await briefDocx(brief)], { type: wordType });
  const address = URL.createObjectURL(file);
  const numbers = brief.items.map(({ number }) => number).join('-');
  const link = element('a', { href: address, download: `brief-${numbers}.docx` });
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
