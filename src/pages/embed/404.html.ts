import type { APIRoute } from 'astro';
import { loadEmbedContext } from '../../load-embed-context.ts';
import { loadLibrary } from '../../load-library.ts';
import { embedNotFound } from '../../outputs/embeds/not-found.ts';

export const GET: APIRoute = async () =>
  new Response(embedNotFound(loadEmbedContext(await loadLibrary())), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
