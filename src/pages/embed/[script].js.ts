import type { APIRoute } from 'astro';
import v1 from '../../client/embed/v1.js?raw';
import v2 from '../../client/embed/v2.js?raw';
import { loadLibrary } from '../../load-library.ts';
import { embedScripts, type EmbedScript } from '../../outputs/embeds/embed-scripts.ts';

const texts: Record<EmbedScript, string> = { v1, v2 };

export async function getStaticPaths() {
  const { site } = await loadLibrary();
  return embedScripts(site).map((script) => ({ params: { script }, props: { script } }));
}

export const GET: APIRoute<{ script: EmbedScript }> = ({ props }) =>
  new Response(texts[props.script], {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
