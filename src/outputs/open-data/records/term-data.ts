import { z } from 'astro/zod';
import { defaultLocale, hasTranslations } from '../../../i18n/locales.ts';
import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import {
  address,
  anyText,
  measureNumber,
  localized,
  ourWords,
  pageAddresses,
  partialDate,
  slug,
  termNames,
  text,
  textsOf,
} from '../shape/values.ts';
import { pageUrls } from './page-urls.ts';

/** A term of the glossary. */
export const termShape = z.object({
  slug,
  url: pageAddresses,
  ...termNames.shape,
  in_text: z.array(text),
  forms: z.array(text),
  banned: z.array(text),
  avoid: anyText,
  meaning: localized,
  rendering: z.enum(['established', 'ours']),
  source: text.nullable(),
  measures: z.array(measureNumber),
  words: z.array(
    z.object({
      language: text,
      word: text,
      source: localized,
      title: text,
      date: partialDate.nullable(),
      url: address.nullable(),
    }),
  ),
  text_kind: ourWords,
});

type Rendering = Library['terms'][number]['renderings'][typeof defaultLocale];

/** Where the site has no translation. */
const noRendering: Rendering = {
  forms: [],
  banned: [],
  avoid: '',
  status: 'ours',
  source: null,
};

/** A term as `/data/v1/glossary.json` lists it. */
export function termData(
  term: Library['terms'][number],
  absolute: (path: string) => string,
): z.infer<typeof termShape> {
  const { slug } = term;
  const { forms, banned, avoid, status, source }: Rendering = hasTranslations
    ? term.renderings[defaultLocale]
    : noRendering;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.term(locale, slug)),
    ...textsOf(term.name),
    in_text: term.in_text,
    forms,
    banned,
    avoid,
    meaning: term.meaning,
    rendering: status,
    source: source?.[defaultLocale] ?? null,
    measures: term.measures,
    words: term.words.map(({ language, word, source: { issuer, title, date, url } }) => ({
      language,
      word,
      source: issuer,
      title,
      date,
      url,
    })),
    text_kind: 'explainer',
  };
}
