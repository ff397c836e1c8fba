import type { APIRoute } from 'astro';
import script from '../../client/embed/v1.js?raw';

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
