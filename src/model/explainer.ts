import type { Locale, Localized } from '../i18n/locales.ts';

/** The five parts of an explainer, in order. Each is one `<section data-explainer>`. */
export const explainerParts = ['means', 'who', 'how', 'not-promised', 'law'] as const;
export type ExplainerPart = (typeof explainerParts)[number];

/** The level-2 headings under which writers put the parts. */
export const explainerHeadings: Localized<Record<ExplainerPart, string>> = {
  zh: {
    means: '这是什么意思',
    who: '谁可以用',
    how: '怎么用',
    'not-promised': '没有承诺什么',
    law: '背后的法律',
  },
  en: {
    means: 'What it means',
    who: 'Who can use it',
    how: 'How to use it',
    'not-promised': 'What it does not promise',
    law: 'The law behind it',
  },
};

/** The part that a heading opens; undefined for any other heading. */
export function partOfHeading(locale: Locale, heading: string): ExplainerPart | undefined {
  return explainerParts.find((part) => explainerHeadings[locale][part] === heading.trim());
}

export interface HeadedText {
  heading: string;
  text: string;
}

/** Cuts Markdown at its level-2 headings. Text before the first has the heading ''. */
export function splitAtHeadings(markdown: string): HeadedText[] {
  const pieces = markdown.split(/^## +(.+)$/m);
  const headed: HeadedText[] = [{ heading: '', text: pieces[0]?.trim() ?? '' }];
  for (let index = 1; index < pieces.length; index += 2) {
    headed.push({ heading: pieces[index]?.trim() ?? '', text: pieces[index + 1]?.trim() ?? '' });
  }
  return headed;
}
