import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { sentencesJson } from '../../outputs/quote-corpus/sentences-json.ts';

export const GET: APIRoute = async () =>
  new Response(sentencesJson(await loadLibrary()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
