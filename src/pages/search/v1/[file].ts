import { loadLibrary } from '../../../load-library.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';

export async function getStaticPaths() {
  const files = searchFiles(await loadLibrary());
  return [...files].map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
