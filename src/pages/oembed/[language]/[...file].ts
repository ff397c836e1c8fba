import type { APIRoute } from 'astro';
import { loadEmbedContext } from '../../../load-embed-context.ts';
import { loadLibrary } from '../../../load-library.ts';
import {
  embedLanguageCodes,
  embedTargets,
  type EmbedLanguage,
  type EmbedTarget,
} from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import { oembedJson } from '../../../outputs/embeds/rungs/oembed.ts';

interface Props extends Record<string, unknown> {
  target: EmbedTarget;
  language: EmbedLanguage;
}

export async function getStaticPaths() {
  const library = await loadLibrary();
  return embedLanguageCodes.flatMap((language) =>
    embedTargets(library).map((target) => ({
      params: {
        language,
        file: paths.oembed(language, target).slice(`/oembed/${language}/`.length),
      },
      props: { target, language },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { target, language } }) =>
  new Response(oembedJson(target, language, loadEmbedContext(await loadLibrary())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
