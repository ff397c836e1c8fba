import { createServer, type Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** What a slow line brings at a time: a screenful comes in many pieces, each painted by itself. */
const piece = 1500;
const pause = 12;

/** Hands on what a site sends, and its pages bit by bit. */
export function slowLine(site: string): Server {
  return createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site), { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      const body = new Uint8Array(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
      const step = type.startsWith('text/html') ? piece : body.length;
      for (let sent = 0; sent < body.length; sent += step) {
        response.write(body.subarray(sent, sent + step));
        await setTimeout(pause);
      }
      response.end();
    })();
  });
}

if (import.meta.main) {
  const [site = '', port = ''] = process.argv.slice(2);
  slowLine(site).listen(Number(port));
}
