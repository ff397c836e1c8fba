import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { publishedBriefs } from '../../published-data.ts';

export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(publishedBriefs(await loadLibrary()))}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
