import type { AstroIntegration, AstroPrerenderer, RouteType } from 'astro';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Writes each file of the site as soon as it is rendered, in one call. Astro waits four times for
 * each: for its folder, and to open, fill and close it. That is a fifth of what a build of many
 * small files costs.
 */
export function writeAtOnce(): AstroIntegration {
  let folder = '';
  let base = '/';
  return {
    name: 'write-at-once',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        ({ base } = config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const made = new Set<string>();
        setPrerenderer((astro) => ({
          ...astro,
          render: async (request, options) => {
            const response = responseOf(await astro.render(request, options));
            // Astro makes pages of redirects; any other status is none of a file’s.
            if (response.status >= 300 && response.status < 400) return response;
            const file = join(
              folder,
              fileOf(new URL(request.url).pathname, options.routeData.type, base),
            );
            if (existsSync(file))
              throw new Error(`${file} is in public/, too: remove one of them.`);
            const parent = dirname(file);
            if (!made.has(parent)) mkdirSync(parent, { recursive: true });
            made.add(parent);
            writeFileSync(file, Buffer.from(await response.arrayBuffer()));
            // Without a body there is nothing left for Astro to write.
            return new Response(null);
          },
        }));
      },
    },
  };
}

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

function responseOf(rendered: Rendered): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}

/**
 * The file of a path of the site: the page `/en/` is `en/index.html`, the one for what is not found
 * `404.html`. Astro asks for some endpoints with a slash at their end, which is none of theirs.
 */
export function fileOf(path: string, type: RouteType, base: string): string {
  const own = decodeURI(path).slice(base.replace(/\/+$/, '').length + 1);
  if (type === 'endpoint') return own.replace(/\/$/, '');
  return own === '404/' ? '404.html' : `${own}index.html`;
}
