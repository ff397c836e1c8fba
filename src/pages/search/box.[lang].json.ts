import type { APIRoute } from 'astro';
import { translator } from '../../i18n/translator.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import type { BoxFile } from '../../outputs/search-index/search-text.ts';
import { localePaths } from '../../static-paths.ts';
import stylesheet from '../../styles/popup.css?url';

type Props = Awaited<ReturnType<typeof localePaths>>[number]['props'];

export const getStaticPaths = localePaths;

export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const words = browserWords('searchBox', locale);
  // Pages in development have no index.
  if (import.meta.env.DEV) words.unavailable = translator(locale)('search.onlyBuilt');
  const box: BoxFile = { words, stylesheet };
  return new Response(`${JSON.stringify(box)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
