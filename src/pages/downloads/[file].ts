import type { APIRoute } from 'astro';
import { loadLibrary } from '../../load-library.ts';
import type { DataFile } from '../../outputs/data-files/data-files.ts';
import { publishedData } from '../../published-data.ts';

const folder = '/downloads/';

/** The whole plan to take away; booklets, which a script makes, lie beside it. */
export async function getStaticPaths() {
  const files = await publishedData(await loadLibrary());
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ params: { file: file.path.slice(folder.length) }, props: file }));
}

export const GET: APIRoute<DataFile> = ({ props: { content, mediaType } }) =>
  new Response(Buffer.from(content), { headers: { 'Content-Type': mediaType } });
