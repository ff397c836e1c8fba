import { createServer, type Server } from 'node:http';
import { hostPages, type HostPage } from './host-pages.ts';
import { snippetsOf, type SnippetSource } from './snippets.ts';

/**
 * A server of other people’s pages: `/{host}/?embed=zh-en/measures/8` is the page of that kind of
 * host with that embed. Open it by another name than the site, so that it is another origin.
 */
export function hostServer(source: SnippetSource): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host.invalid');
    if (pathname === '/favicon.ico') {
      response.writeHead(204);
      response.end();
      return;
    }
    const pages: Record<string, HostPage> = hostPages;
    const page = pages[pathname.replaceAll('/', '')];
    if (!page) {
      response.writeHead(pathname === '/' ? 200 : 404, { 'Content-Type': 'text/plain' });
      response.end(Object.keys(pages).join('\n'));
      return;
    }
    const snippets = snippetsOf(searchParams.get('embed') ?? 'zh-en/measures/8', source);
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...page.headers?.(source.site),
    });
    response.end(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title></head><body>${page.body(snippets, source.site)}</body></html>`,
    );
  });
}

if (import.meta.main) {
  const [folder = '', site = '', port = ''] = process.argv.slice(2);
  hostServer({ folder, site }).listen(Number(port));
}
