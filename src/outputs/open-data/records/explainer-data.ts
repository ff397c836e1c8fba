import { localeCodes, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { parseContentLink } from '../../../model/content-links.ts';
import {
  explainerParts,
  partOfHeading,
  splitAtHeadings,
  type ExplainerPart,
} from '../../../model/explainer.ts';
import type { LibraryMeasure } from '../../../model/library.ts';
import type { Named } from '../../../model/mdx/named.ts';
import { plainMarkdown } from '../../../model/mdx/plain-markdown.ts';
import { pathOfLink } from '../../../model/paths.ts';
import { localized, type Fields } from '../shape/shape.ts';

export const explainerFields: Fields = {
  means: { type: localized, en: 'What it means.', zh: '这是什么意思。' },
  who: { type: localized, en: 'Who can use it.', zh: '谁可以用。' },
  how: { type: localized, en: 'How to use it, and where to go.', zh: '怎么用，找谁办。' },
  not_promised: { type: localized, en: 'What it does not promise.', zh: '没有承诺什么。' },
  law: { type: localized, en: 'The law behind it.', zh: '背后的法律。' },
};

/** The explainers of a measure by part, in Markdown, their links made absolute. */
export function explainerData(
  { number, explainers }: Pick<LibraryMeasure, 'number' | 'explainers'>,
  { named, absolute }: { named: Named; absolute: (path: string) => string },
) {
  const plain = (locale: Locale) =>
    plainMarkdown(explainers[locale], {
      locale,
      measure: number,
      named,
      exampleLabel: translator(locale)('explainer.example'),
    });
  const textOf = (locale: Locale, part: ExplainerPart) =>
    splitAtHeadings(plain(locale))
      .filter(({ heading }) => partOfHeading(locale, heading) === part)
      .map(({ text }) => withAbsoluteLinks(text, locale, absolute))
      .join('\n\n');
  return Object.fromEntries(
    explainerParts.map((part) => [
      part.replace('-', '_'),
      Object.fromEntries(localeCodes.map((locale) => [locale, textOf(locale, part)])),
    ]),
  );
}

function withAbsoluteLinks(
  markdown: string,
  locale: Locale,
  absolute: (path: string) => string,
): string {
  return markdown.replace(/\]\(([^()\s]+)\)/g, (whole, address: string) => {
    const link = parseContentLink(address);
    if (link) return `](${absolute(pathOfLink(locale, link))})`;
    return address.startsWith('/') ? `](${absolute(address)})` : whole;
  });
}
