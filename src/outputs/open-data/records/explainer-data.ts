import { z } from 'astro/zod';
import { localize, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { parseContentLink } from '../../../model/content-links.ts';
import { partOfHeading, splitAtHeadings, type ExplainerPart } from '../../../model/explainer.ts';
import type { LibraryMeasure } from '../../../model/library.ts';
import type { Named } from '../../../model/mdx/named.ts';
import { plainMarkdown } from '../../../model/mdx/plain-markdown.ts';
import { pathOfLink } from '../../../model/paths.ts';
import { localized } from '../shape/values.ts';

/** Our explanation of a measure, in Markdown. */
export const explainerShape = z.object({
  means: localized,
  who: localized,
  how: localized,
  not_promised: localized,
  law: localized,
});
export type ExplainerData = z.infer<typeof explainerShape>;

/** Where each part of an explainer stands in its data. */
export const explainerFields: Readonly<Record<ExplainerPart, keyof ExplainerData>> = {
  means: 'means',
  who: 'who',
  how: 'how',
  'not-promised': 'not_promised',
  law: 'law',
};

/** The explainers of a measure by part, in Markdown, their links made absolute. */
export function explainerData(
  { number, explainers }: Pick<LibraryMeasure, 'number' | 'explainers'>,
  { named, absolute }: { named: Named; absolute: (path: string) => string },
): ExplainerData {
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
  const part = (name: ExplainerPart) => localize((locale) => textOf(locale, name));
  return {
    means: part('means'),
    who: part('who'),
    how: part('how'),
    not_promised: part('not-promised'),
    law: part('law'),
  };
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
