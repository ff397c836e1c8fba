import type { APIRoute } from 'astro';
import { embedContext } from '../../../embed-context.ts';
import { loadLibrary } from '../../../load-library.ts';
import { embedLanguageCodes, embedTargets } from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import { oembedJson } from '../../../outputs/embeds/rungs/oembed.ts';

interface Props extends Record<string, unknown> {
  text: string;
}

export async function getStaticPaths() {
  const library = await loadLibrary();
  const context = embedContext(library);
  return embedLanguageCodes.flatMap((language) =>
    embedTargets(library).map((target) => ({
      params: {
        language,
        file: paths.oembed(language, target).slice(`/oembed/${language}/`.length),
      },
      props: { text: oembedJson(target, language, context) },
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
