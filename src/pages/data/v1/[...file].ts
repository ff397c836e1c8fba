import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../load-library.ts';
import { dataFiles, type DataFile } from '../../../outputs/open-data/data-files.ts';
import { outputContext } from '../../../site.ts';

export async function getStaticPaths() {
  const files = dataFiles(await loadLibrary(), outputContext());
  return files.map((file) => ({ params: { file: file.path }, props: file }));
}

export const GET: APIRoute<DataFile> = ({ props: { text, mediaType } }) =>
  new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
