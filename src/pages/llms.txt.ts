import { loadLibrary } from '../load-library.ts';
import { llmsTxt } from '../outputs/site-files/llms-txt.ts';
import { absolute } from '../site.ts';

export const GET = async () => new Response(llmsTxt(await loadLibrary(), absolute));
