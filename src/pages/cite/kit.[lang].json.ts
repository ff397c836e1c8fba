import type { APIRoute } from 'astro';
import { translator } from '../../i18n/translator.ts';
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import { referToPlan } from '../../outputs/citations/reference.ts';
import { outputContext } from '../../site.ts';
import { localePaths } from '../../static-paths.ts';

type Props = Awaited<ReturnType<typeof localePaths>>[number]['props'];

export const getStaticPaths = localePaths;

export const GET: APIRoute<Props> = ({ props: { locale, library } }) => {
  const t = translator(locale);
  const { absolute, built } = outputContext();
  const kit: CitingKit = {
    locale,
    plan: referToPlan(library, { locale, absolute, accessed: built }),
    words: {
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
    },
  };
  return new Response(`${JSON.stringify(kit)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
