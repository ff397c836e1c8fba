import { dictionaries } from '../i18n/dictionaries.ts';
import { localize, type Locale, type Localized } from '../i18n/locales.ts';

/** The five parts of an explainer, in order. Each is one `<section data-explainer>`. */
export const explainerParts = ['means', 'who', 'how', 'not-promised', 'law'] as const;
export type ExplainerPart = (typeof explainerParts)[number];

/** The level-2 headings under which writers put the parts, as the dictionaries have them. */
export const explainerHeadings: Localized<Record<ExplainerPart, string>> = localize(
  (locale) => dictionaries[locale].explainer.headings,
);

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

/** Whether an explainer says anything: a draft has its headings, and nothing below them yet. */
export function isExplained({ source }: { source: string }): boolean {
  return splitAtHeadings(source).some(({ text }) => text !== '');
}
