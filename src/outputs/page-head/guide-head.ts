import type { WebPage } from 'schema-dts';
import type { Guide } from '../../schema/guide.ts';
import { paths } from '../../model/paths.ts';
import { cardOfPage } from '../share-cards/card-path.ts';
import { graph, scriptText } from '../structured-data/graph.ts';
import {
  alternate,
  canonical,
  card,
  dated,
  fullTitle,
  meta,
  type HeadTag,
  type PageHead,
} from './head-tags.ts';

/** A guide, as far as the head of its page says something of it. */
export interface GuideHeadOf {
  guide: Pick<Guide, 'code' | 'title'>;
  /** All guides of the site. */
  guides: readonly Pick<Guide, 'code'>[];
  /** With its values filled in. */
  description: string;
  siteName: string;
  /** Kept out of search engines. */
  unlisted: boolean;
  /** The day of the build. */
  issued: string;
  /** A path of the site with the origin. */
  absolute: (path: string) => string;
}

/**
 * What the head of a guide says of it. No page of the site is the same in another language, so that
 * it is an alternate of none; the guides are alternates of one another.
 */
export function guideHead(page: GuideHeadOf): PageHead {
  const { guide, guides, description, siteName, unlisted, issued, absolute } = page;
  const { code, title } = guide;
  const address = absolute(paths.guide(code));
  const alternates = guides.map((one) => alternate(one.code, absolute(paths.guide(one.code))));
  const listed: HeadTag[] = [
    canonical(address),
    ...alternates,
    ...card({
      title,
      description,
      siteName,
      address,
      image: absolute(cardOfPage(paths.guide(code))),
      locale: openGraphLocale(code),
    }),
  ];
  const webPage: WebPage = {
    '@type': 'WebPage',
    name: title,
    description,
    url: address,
    inLanguage: code,
    about: { '@id': absolute(paths.planId()) },
  };
  return {
    title: fullTitle(title, siteName),
    tags: [
      meta('description', description),
      ...(unlisted ? [meta('robots', 'noindex')] : []),
      ...dated(issued, code),
      ...(unlisted ? [] : listed),
    ],
    jsonLd: unlisted ? undefined : scriptText(graph([webPage])),
  };
}

/** A language with the place where most speak it, as Open Graph wants: fr → fr_FR. */
function openGraphLocale(code: string): string {
  const { language, region } = new Intl.Locale(code).maximize();
  return region ? `${language}_${region}` : language;
}
