import type { APIRoute } from 'astro';
import { embedContext } from '../../embed-context.ts';
import { loadLibrary } from '../../load-library.ts';
import { embedNotFound } from '../../outputs/embeds/not-found.ts';

export const GET: APIRoute = async () =>
  new Response(embedNotFound(embedContext(await loadLibrary())), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
