import { describe, expect, test } from 'vitest';
import type { HostConfig } from './host-config.ts';
import { hostFiles } from './hosts.ts';
import { classOf, pathClasses } from './path-classes.ts';

const files = [
  '404.html',
  '_astro/a.B1.js',
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

const readers: readonly (readonly [name: string, read: Reader])[] = [
  ['nginx.conf', readNginx],
  ['Caddyfile', readCaddy],
  ['_headers', readHeadersFile],
  ['vercel.json', readVercel],
];

describe.each(readers)('%s', (name, read) => {
  test.each(['/', '/cq51/'])('says of every file what the table says (under %s)', (base) => {
    const sentFor = read(made(name, base));
    for (const file of files) {
      const path = addressOf(file);
      expect([path, sentFor(base.slice(0, -1) + path)]).toEqual([
        path,
        classOf(path, classes).headers,
      ]);
    }
  });

  test('is the same whenever it is made', () => {
    expect(made(name, '/')).toBe(made(name, '/'));
  });
});

test.each(['nginx.conf', 'Caddyfile', 'vercel.json'])(
  '%s treats an address that is not there as a page',
  (name) => {
    const read = Object.fromEntries(readers)[name] as Reader;
    expect(read(made(name, '/'))('/nowhere')).toEqual(classes.at(-1)?.headers);
  },
);

test.each([
  ['nginx.conf', '"/cq51/en/old/" "/cq51/en/measures/8/";'],
  ['Caddyfile', 'redir /cq51/en/old/ /cq51/en/measures/8/ 301'],
  ['_redirects', '/cq51/en/old/ /cq51/en/measures/8/ 301'],
  ['vercel.json', '"destination": "/cq51/en/measures/8/"'],
])('%s leads on from what has moved', (name, line) => {
  expect(made(name, '/cq51/')).toContain(line);
});
