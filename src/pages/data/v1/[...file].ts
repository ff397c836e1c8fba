import type { APIRoute } from 'astro';
import { loadLibrary } from '../../../load-library.ts';
import type { DataFile } from '../../../outputs/data-files/data-files.ts';
import { isDataFile } from '../../../outputs/data-files/file-places.ts';
import { publishedData } from '../../../published-data.ts';

export async function getStaticPaths() {
  const files = await publishedData(await loadLibrary());
  return files.filter(isDataFile).map((file) => ({
    params: { file: file.path },
    props: file,
  }));
}

export const GET: APIRoute<DataFile> = ({ props: { content, mediaType } }) =>
  typeof content === 'string'
    ? new Response(content, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } })
    : new Response(Buffer.from(content), { headers: { 'Content-Type': mediaType } });
