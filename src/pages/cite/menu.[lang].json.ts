import type { APIRoute } from 'astro';
import { localeCodes, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { QuoteMenuWords } from '../../outputs/citations/menu-words.ts';

interface Props {
  locale: Locale;
}

export function getStaticPaths() {
  return localeCodes.map((locale) => ({ params: { lang: locale }, props: { locale } }));
}

export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const t = translator(locale);
  const words: QuoteMenuWords = {
    title: t('quote.title'),
    words: t('quote.words'),
    both: t('quote.both'),
    zh: t('quote.zh'),
    en: t('quote.en'),
    citation: t('quote.citation'),
    none: t('quote.none'),
    link: t('quote.link'),
    toSentence: t('quote.toSentence'),
    toWords: t('quote.toWords'),
    result: t('quote.result'),
    unofficial: t('quote.unofficial'),
    selected: t('quote.selected'),
    copy: t('cite.copy'),
    copied: t('cite.copied'),
    close: t('quote.close'),
  };
  return new Response(`${JSON.stringify(words)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
