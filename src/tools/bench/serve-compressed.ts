import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};
const packed = new Set(['.png']);

/** Serves a folder over loopback as a deployed site is served: compressed beforehand, brotli 11. */
export function serveCompressed(folder: string, port: number): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const bodyOf = (file: string, isPacked: boolean) => {
    const known = compressed.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const body = isPacked ? bytes : brotliCompressSync(bytes);
    compressed.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const isPacked = packed.has(ending);
    response.writeHead(200, {
      'Content-Type': types[ending] ?? 'application/octet-stream',
      ...(!isPacked && { 'Content-Encoding': 'br' }),
    });
    response.end(bodyOf(file, isPacked));
  });
  return new Promise((started) => {
    server.listen(port, '127.0.0.1', () => started(server));
  });
}
