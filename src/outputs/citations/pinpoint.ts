import type { Reference } from './reference.ts';

/** The place within the plan in Chinese: 第8条, 第5条第2句, or nothing for the plan itself. */
export function chinesePinpoint({ measure, sentence }: Reference): string {
  if (measure === null) return '';
  return `第${measure}条${sentence === null ? '' : `第${sentence}句`}`;
}

/** The place within the plan in English: measure 8, or measure 5, sentence 2. */
export function englishPinpoint({ measure, sentence }: Reference): string {
  if (measure === null) return '';
  return `measure ${measure}${sentence === null ? '' : `, sentence ${sentence}`}`;
}

/** A title within quotation marks: double ones in it become single ones. */
export function quotedTitle(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A text with a mark before it, and nothing where there is no text. */
export function led(mark: string, text: string): string {
  return text && mark + text;
}
