import type { APIRoute } from 'astro';
import { localize } from '../../i18n/locales.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import { referToPlan } from '../../outputs/citations/reference.ts';
import { quoteCorpusPath } from '../../outputs/quote-corpus/corpus-path.ts';
import { paths } from '../../model/paths.ts';
import { href, outputContext } from '../../site.ts';
import { localePaths } from '../../static-paths.ts';

type Props = Awaited<ReturnType<typeof localePaths>>[number]['props'];

export const getStaticPaths = localePaths;

export const GET: APIRoute<Props> = ({ props: { locale, library } }) => {
  const { absolute, built } = outputContext();
  const kit: CitingKit = {
    locale,
    plan: referToPlan(library, { locale, absolute, accessed: built }),
    measures: localize((code) => absolute(paths.page(code, 'measures'))),
    sentences: href(quoteCorpusPath(library)),
    words: browserWords('quoteMenu', locale),
  };
  return new Response(`${JSON.stringify(kit)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
