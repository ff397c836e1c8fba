import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import { editions, type Edition } from '../../model/editions.ts';
import { wordType } from '../../outputs/word/brief-docx.ts';
import { planDocx } from '../../outputs/word/plan-docx.ts';

export const getStaticPaths = () => editions.map((edition) => ({ params: { edition } }));

export const GET: APIRoute<never, { edition: Edition }> = async ({ params: { edition } }) =>
  new Response(Buffer.from(await planDocx(await loadLibrary(), edition)), {
    headers: { 'Content-Type': wordType },
  });
