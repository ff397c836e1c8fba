import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { atomFeed } from '../../outputs/feeds/atom.ts';
import type { Library } from '../../model/library.ts';
import { outputContext } from '../../site.ts';
import { localePaths } from '../../static-paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale; library: Library }> = ({
  props: { locale, library },
}) =>
  new Response(atomFeed(library, { locale, ...outputContext() }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
