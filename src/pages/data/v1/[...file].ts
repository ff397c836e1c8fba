import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../load-library.ts';
import type { DataFile } from '../../../outputs/data-files/data-files.ts';
import { publishedData } from '../../../published-data.ts';

export async function getStaticPaths() {
  return publishedData(await loadLibrary()).map((file) => ({
    params: { file: file.path },
    props: file,
  }));
}

export const GET: APIRoute<DataFile> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
