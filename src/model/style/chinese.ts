import { excerpt } from './english.ts';

const rules: readonly { pattern: RegExp; fault: string }[] = [
  {
    pattern: /\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u,
    fault:
      'has a space between Chinese and Latin; the style sheet sets it apart, the text has none.',
  },
  { pattern: /\p{Script=Han} +\p{Script=Han}/u, fault: 'has a space between Chinese characters.' },
  {
    pattern: /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u,
    fault: 'has half-width punctuation beside Chinese; use ，；：？！（）.',
  },
  { pattern: /["']|[「」『』]/, fault: 'has other quotation marks than “ ”.' },
];

/** What stands against good Chinese typography, each as a sentence; [] when nothing does. */
export function chineseFaults(paragraphs: readonly string[]): string[] {
  return paragraphs.flatMap((paragraph) =>
    rules
      .filter(({ pattern }) => pattern.test(paragraph))
      .map(({ pattern, fault }) => `“${excerpt(paragraph, pattern)}” ${fault}`),
  );
}

/** The sentences of a Chinese paragraph: each ends at 。, ！ or ？ and what closes with it. */
export function chineseSentences(paragraph: string): string[] {
  return paragraph.match(/[^。！？]+(?:[。！？]+[”’）》]*)?/gu) ?? [];
}

/** How many Chinese characters a text has. */
export function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
