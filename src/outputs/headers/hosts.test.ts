import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';
import { isDeepStrictEqual as isDeepEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { HostConfig } from './host-config.ts';
import { hostFiles } from './hosts.ts';
import { classOf, pathClasses } from './path-classes.ts';

const files = [
  '404.html',
  '_astro/a.B1.js',
  'data/v1/SHA256SUMS',
  'data/v1/plan.json',
  'embed/404.html',
  'embed/en/plan/index.html',
  'embed/v1.js',
  'en/embed/index.html',
  'en/embed/measures/index.html',
  'en/feed.xml',
  'en/index.html',
  'en/measures/8/index.html',
  'en/measures/index.html',
  'favicon.svg',
  'id/measures/8/index.html',
  'index.html',
  'pagefind/pagefind.js',
  'zh/index.html',
];

const classes = pathClasses({
  pageStyles: ["'sha256-page+/='"],
  embedStyles: ["'sha256-embed='"],
  embedScripts: ["'sha256-script='"],
});

const redirects = [{ from: '/en/old/', to: '/en/measures/8/' }];
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function made(name: string, base: string): string {
  const config: HostConfig = { classes, redirects, base, files };
  return hostFiles[name]?.(config) ?? '';
}

const unquote = (text: string) => text.replace(/\\(["\\])/g, '$1');

type Sent = Record<string, string>;
type Reader = (text: string) => (path: string) => Sent;

/** What a file of maps (nginx) says for a path. */
const readNginx: Reader = (text) => {
  const maps = new Map<string, { default?: string; rows: [string, string][] }>();
  for (const [, name = '', body = ''] of text.matchAll(/^map \$\w+ \$(\w+) \{\n([\s\S]*?)^\}/gm)) {
    const rows = [
      ...body.matchAll(/^ {2}(?:"((?:[^"\\]|\\.)*)"|(\S+)) (?:"((?:[^"\\]|\\.)*)"|(\S+));$/gm),
    ];
    maps.set(name, {
      rows: rows.map(([, quoted, plain, value, bare]) => [
        unquote(quoted ?? plain ?? ''),
        unquote(value ?? bare ?? ''),
      ]),
    });
  }
  const lookUp = (name: string, key: string) => {
    const rows = maps.get(name)?.rows ?? [];
    const row =
      rows.find(([one]) => one === key) ??
      rows.find(([one]) => one.startsWith('~') && new RegExp(one.slice(1)).test(key)) ??
      rows.find(([one]) => one === 'default');
    return row?.[1] ?? '';
  };
  const added = [...text.matchAll(/^ {2}add_header (\S+) \$(send_\w+) always;$/gm)];
  return (path) =>
    Object.fromEntries(
      added
        .map(([, header = '', variable = '']) => [
          header,
          lookUp(variable, lookUp('path_class', path)),
        ])
        .filter(([, value]) => value !== ''),
    );
};

const readCaddy: Reader = (text) => {
  const block = /map \{path\} \{path_class\} \{\n([\s\S]*?)\n\t\}/.exec(text)?.[1] ?? '';
  const rows = block.split('\n').map((line) => line.trim().split(' '));
  return (path) => {
    const row = rows.find(
      ([pattern = '']) => pattern === 'default' || new RegExp(pattern.slice(1)).test(path),
    );
    const sent =
      new RegExp(String.raw`header @${row?.[1]} \{\n([\s\S]*?)\n\t\}`).exec(text)?.[1] ?? '';
    return Object.fromEntries(
      [...sent.matchAll(/^\t\t(\S+) "((?:[^"\\]|\\.)*)"$/gm)].map(([, name = '', value = '']) => [
        name,
        unquote(value),
      ]),
    );
  };
};

const readApache: Reader = (text) => {
  const marks = [...text.matchAll(/^ *SetEnvIf Request_URI "(.*)" ((?:!\w+ )+)(class_\w+)$/gm)];
  const rows = [...text.matchAll(/^ *Header always set (\S+) "(.*)" env=(class_\w+)$/gm)];
  return (path) => {
    const set = new Set<string>();
    for (const [, pattern = '', unset = '', name = ''] of marks) {
      if (!new RegExp(pattern).test(path)) continue;
      for (const one of unset.trim().split(' ')) set.delete(one.slice(1));
      set.add(name);
    }
    return Object.fromEntries(
      rows
        .filter(([, , , name = '']) => set.has(name))
        .map(([, header = '', value = '']) => [header, value]),
    );
  };
};

const readHeadersFile: Reader = (text) => {
  const rules = text
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n');
      const pairs = lines.map((line) => line.trim().split(/: (.*)/s));
      return { path, sent: Object.fromEntries(pairs.map(([name, value]) => [name, value])) };
    });
  return (path) => {
    const matching = rules.filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    );
    expect([path, matching.length]).toEqual([path, 1]);
    return matching[0]?.sent ?? {};
  };
};

const readVercel: Reader = (text) => {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return (path) => {
    const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
    expect([path, matching.length]).toEqual([path, 1]);
    return Object.fromEntries((matching[0]?.headers ?? []).map(({ key, value }) => [key, value]));
  };
};

const readIis: Reader = (text) => {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  const sentIn = (element: Element) =>
    Object.fromEntries(
      [...element.getElementsByTagName('add')]
        .filter((one) => one.hasAttribute('name'))
        .map((one) => [one.getAttribute('name') ?? '', one.getAttribute('value') ?? '']),
    );
  const places = [...document.getElementsByTagName('location')].map((element) => ({
    path: `/${element.getAttribute('path')}`,
    sent: sentIn(element),
  }));
  const [top] = document.getElementsByTagName('httpProtocol');
  return (path) => {
    const [nearest] = places
      .filter((place) => Object.keys(place.sent).length > 0)
      .filter((place) => path === place.path || path.startsWith(`${place.path}/`))
      .sort((a, b) => b.path.length - a.path.length);
    return nearest?.sent ?? (top ? sentIn(top) : {});
  };
};

type Host = readonly [name: string, read: Reader];

/** Hosts that know what they send when they say with which headers. */
const knowing: readonly Host[] = [
  ['nginx.conf', readNginx],
  ['Caddyfile', readCaddy],
  ['apache/.htaccess', readApache],
];

/** Hosts that go by the address asked for, whatever is there. */
const byAddress: readonly Host[] = [
  ['cloudflare/_headers', readHeadersFile],
  ['netlify/_headers', readHeadersFile],
  ['vercel.json', readVercel],
  ['iis/web.config', readIis],
];

test.each(['/', '/cq51/'])(
  'every host is told of every file what the table says (under %s)',
  (base) => {
    for (const [name, read] of [...knowing, ...byAddress]) {
      const sentFor = read(made(name, base));
      for (const file of files) {
        const path = addressOf(file);
        const { headers, folderHeaders } = classOf(path, classes);
        // Paths of web.config begin where it stands.
        const sent = sentFor(name === 'iis/web.config' ? path : base.slice(0, -1) + path);
        const isOfFolder =
          byAddress.some(([one]) => one === name) && isDeepEqual(sent, folderHeaders);
        expect([name, path, sent]).toEqual([name, path, isOfFolder ? folderHeaders : headers]);
      }
    }
  },
);

test.each([...knowing, ...byAddress])('%s is the same whenever it is made', (name) => {
  expect(made(name, '/')).toBe(made(name, '/'));
});

describe.each(byAddress)('%s, by the address asked for', (name, read) => {
  const sentFor = read(made(name, '/'));

  test.each(['/_astro/gone.js', '/data/v1/gone.json', '/pagefind/gone.js', '/en/measures/99/'])(
    'what is missing at %s is said by a page that works, and is asked for again within a day',
    (path) => {
      const sent = sentFor(path);
      const policy = sent['Content-Security-Policy'];
      for (const needed of [
        /style-src [^;]*'sha256-page\+\/='/,
        /script-src 'self'/,
        /connect-src 'self'/,
        /img-src 'self'/,
        /frame-ancestors 'none'/,
      ]) {
        expect(policy).toMatch(needed);
      }
      const age = /max-age=(\d+)/.exec(sent['Cache-Control'] ?? '')?.[1];
      expect(Number(age)).toBeLessThanOrEqual(86_400);
      expect(sent['Cache-Control']).not.toContain('immutable');
    },
  );

  test('a missing embed is told in its frame by either page for what is missing', () => {
    const policy = sentFor('/embed/en/plan/gone/')['Content-Security-Policy'];
    expect(policy).toMatch(/style-src 'sha256-embed=' 'sha256-page\+\/='/);
    expect(policy).not.toContain('frame-ancestors');
  });

  test('scripts for the pages of others, which never change, are kept for ever', () => {
    expect(sentFor('/embed/v1.js')['Cache-Control']).toContain('immutable');
  });
});

test.each(['nginx.conf', 'Caddyfile', 'apache/.htaccess', 'vercel.json', 'iis/web.config'])(
  '%s treats an address that is not there as a page',
  (name) => {
    const read = Object.fromEntries([...knowing, ...byAddress])[name] as Reader;
    expect(read(made(name, '/'))('/nowhere')).toEqual(classes.at(-1)?.headers);
  },
);

test.each([
  ['nginx.conf', '"/cq51/en/old/" "/cq51/en/measures/8/";'],
  ['Caddyfile', 'redir /cq51/en/old/ /cq51/en/measures/8/ 301'],
  ['apache/.htaccess', 'RewriteRule ^en/old/?$ /cq51/en/measures/8/ [R=301,L]'],
  ['iis/web.config', 'destination="/cq51/en/measures/8/"'],
  ['cloudflare/_redirects', '/cq51/en/old/ /cq51/en/measures/8/ 301'],
  ['netlify/_redirects', '/cq51/en/old/ /cq51/en/measures/8/ 301'],
  ['vercel.json', '"destination": "/cq51/en/measures/8/"'],
])('%s leads on from what has moved', (name, line) => {
  expect(made(name, '/cq51/')).toContain(line);
});

test('Caddy is told each name of a matcher once: it loads no file that says one twice', () => {
  const names = [...made('Caddyfile', '/').matchAll(/^\s*(@\w+) /gm)].map(([, name]) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each([
  ['cloudflare/_redirects', '/cq51/id/measures/8/ /cq51/en/measures/8/ 303\n'],
  ['netlify/_redirects', '/cq51/id/measures/8/ /cq51/en/measures/8/ 303!\n'],
  ['vercel.json', '"source": "/cq51/id/measures/8/"'],
])('%s leads on from every identifier, and from no other number', (name, line) => {
  const text = made(name, '/cq51/');
  expect(text).toContain(line);
  expect(text.match(/\/id\/measures\//g)).toHaveLength(1);
});

test('Netlify shows the page of missing embeds under /embed/, and under a path that of the site', () => {
  expect(made('netlify/_redirects', '/')).toMatch(/^\/embed\/\* \/embed\/404\.html 404$/m);
  expect(made('netlify/_redirects', '/')).not.toMatch(/^\/\* /m);
  expect(made('netlify/_redirects', '/cq51/')).toMatch(/^\/cq51\/\* \/cq51\/404\.html 404\n$/m);
});

test.each([
  ['/en/measures/8', true],
  ['/en', true],
  ['/en/measures/8/', false],
  ['/data/v1/plan.json', false],
  ['/data/v1/SHA256SUMS', false],
])('on Vercel, %s gets a last slash: %s', (path, isGiven) => {
  const { redirects: rules } = JSON.parse(made('vercel.json', '/')) as {
    redirects: { source: string; statusCode?: number }[];
  };
  const source = rules.find(({ statusCode }) => statusCode === 308)?.source ?? '';
  expect(new RegExp(`^${source.replace(':path', '')}$`).test(path)).toBe(isGiven);
});
