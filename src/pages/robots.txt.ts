import { robotsTxt } from '../outputs/site-files/robots-txt.ts';
import { absolute } from '../site.ts';

export const GET = () => new Response(robotsTxt({ sitemap: absolute('/sitemap-index.xml') }));
