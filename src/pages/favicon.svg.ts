import type { APIRoute } from 'astro';
import { loadLibrary } from '../load-library.ts';
import { faviconSvg } from '../outputs/favicon/favicon-svg.ts';

export const GET: APIRoute = async () =>
  new Response(faviconSvg(await loadLibrary()), { headers: { 'Content-Type': 'image/svg+xml' } });
