import { createServer, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** How many characters a slow line brings at a time: a screenful comes in many pieces, each painted by itself. */
const piece = 1500;
const pause = 12;

/** What comes after these is far below the screen. It can move what is on it, but in large pieces as well as in small. */
const firstScreens = 60_000;
const laterPiece = 30_000;

/**
 * Where a piece may end. A paragraph of which half has come is broken into lines anew when the rest
 * comes: its last words move, and it depends on the bytes before it which words these are.
 */
const ends =
  /<\/(?:article|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|label|li|nav|ol|option|p|section|summary|table|td|th|tr|ul)>/g;

/** A page as a slow line brings it: its head at once, then whole paragraphs. */
export function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: tag } of html.matchAll(ends)) {
    const to = index + tag.length;
    if (to - from < (to < firstScreens ? piece : laterPiece)) continue;
    pieces.push(html.slice(from, to));
    from = to;
  }
  return [...pieces, html.slice(from)];
}

/** Hands on what a site sends, and its pages bit by bit. */
export function slowLine(site: string): Server {
  return createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site), { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      response.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      if (type.startsWith('text/html')) {
        for (const part of piecesOf(await answer.text())) {
          response.write(part);
          await setTimeout(pause);
        }
        response.end();
      } else {
        response.end(new Uint8Array(await answer.arrayBuffer()));
      }
    })();
  });
}

if (import.meta.main) {
  const [site = '', port = ''] = process.argv.slice(2);
  slowLine(site).listen(Number(port));
}
