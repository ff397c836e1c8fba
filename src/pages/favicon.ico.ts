import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { loadLibrary } from '../load-library.ts';
import { faviconSvg } from '../outputs/favicon/favicon-svg.ts';
import { iconFile } from '../outputs/favicon/icon-file.ts';

/** For browsers that ask for it by itself. */
export const GET: APIRoute = async () => {
  const svg = Buffer.from(faviconSvg(await loadLibrary()));
  const pictures = [32, 16].map(async (side) => ({
    side,
    png: await sharp(svg, { density: 288 }).resize(side, side).png().toBuffer(),
  }));
  return new Response(new Uint8Array(iconFile(await Promise.all(pictures))), {
    headers: { 'Content-Type': 'image/x-icon' },
  });
};
