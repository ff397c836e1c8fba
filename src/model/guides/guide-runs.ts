import { isLocale, type Locale } from '../../i18n/locales.ts';
import { parseContentLink, type ContentLink } from '../content-links.ts';

/** A piece of a text of a guide. */
export interface GuideRun {
  text: string;
  /** Its language, where it is one of the site. */
  locale?: Locale;
  /** What it leads to, in the languages of the site. */
  leadsTo?: { locale: Locale; link: ContentLink };
}

const bracketed = /\[([^[\]]+)\]\(([^()]*)\)/g;

/**
 * A text of a guide in pieces: `[牵头单位](zh)` is Chinese, `[全文](zh:page:plan)` leads to the Chinese
 * page of the whole plan. The texts of the pieces, joined, are the text without its brackets.
 * @throws where brackets name neither a language nor a page in one; `check-guides.ts` finds it first
 */
export function guideRuns(text: string): GuideRun[] {
  const runs: GuideRun[] = [];
  let from = 0;
  for (const match of text.matchAll(bracketed)) {
    const [whole, inner = '', target = ''] = match;
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push(runOf(inner, target));
    from = match.index + whole.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

/** What stands in the second brackets, for each pair of a text. */
export function targetsIn(text: string): string[] {
  return [...text.matchAll(bracketed)].map(([, , target = '']) => target);
}

/** Reads `zh` or `zh:page:plan`; null for anything else. */
export function parseGuideTarget(
  target: string,
): { locale: Locale; link: ContentLink | null } | null {
  const [locale = '', ...rest] = target.split(':');
  if (!isLocale(locale)) return null;
  if (rest.length === 0) return { locale, link: null };
  const link = parseContentLink(rest.join(':'));
  return link && { locale, link };
}

function runOf(text: string, target: string): GuideRun {
  const parsed = parseGuideTarget(target);
  if (!parsed) throw new Error(`“[${text}](${target})” was rendered before it was checked.`);
  const { locale, link } = parsed;
  return link ? { text, leadsTo: { locale, link } } : { text, locale };
}
