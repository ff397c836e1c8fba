import { loadLibrary } from '../load-library.ts';
import { llmsFullTxt } from '../outputs/site-files/llms-full-txt.ts';
import { absolute } from '../site.ts';

export const GET = async () => new Response(llmsFullTxt(await loadLibrary(), absolute));
