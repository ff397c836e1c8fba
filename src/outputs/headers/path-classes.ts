import {
  builderPolicy,
  embedPolicy,
  filePolicy,
  pagePolicy,
  policyText,
  searchAndPagePolicy,
  searchPolicy,
  type InlineHashes,
} from './security-policy.ts';

/** Names of headers → values. */
export type Headers = Readonly<Record<string, string>>;

/** Paths that get the same headers. */
export interface PathClass {
  name: string;
  /**
   * Regular expressions over a path without the base, in a form that every host reads: no
   * look-around, no groups that capture. The first class that matches counts.
   */
  patterns: readonly string[];
  headers: Headers;
  /**
   * The same for a folder on a host that goes by the address that was asked for: it sends them with
   * what is missing there as well. The page that says so works under them, and is not kept for long.
   */
  folderHeaders: Headers;
}

const minutes = 60;
const hours = 60 * minutes;
const days = 24 * hours;

const caching = {
  brief: `public, max-age=${5 * minutes}`,
  hourly: `public, max-age=${hours}`,
  daily: `public, max-age=${days}`,
  forever: `public, max-age=${365 * days}, immutable`,
} as const;

/** Sent with everything. HSTS for this host alone: other hosts of a domain are not ours to bind. */
const common: Headers = {
  'Strict-Transport-Security': `max-age=${730 * days}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const ownPage: Headers = {
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

interface ClassRow extends Pick<PathClass, 'name' | 'patterns'> {
  policy: string;
  cache: string;
  more: Headers;
  /** What is otherwise where a host goes by the address asked for. */
  inFolders?: { policy: string; cache?: string };
}

/**
 * The one table of headers: which paths get which. Every host’s file is made from it.
 * The last class takes every path.
 */
export function pathClasses(hashes: InlineHashes): PathClass[] {
  const rows: ClassRow[] = [
    {
      name: 'asset',
      patterns: ['^/_astro/', String.raw`^/embed/v[0-9]+\.js`],
      policy: policyText(filePolicy()),
      cache: caching.forever,
      more: open,
      inFolders: { policy: policyText(pagePolicy(hashes)), cache: caching.daily },
    },
    {
      name: 'embed',
      patterns: ['^/embed/'],
      policy: policyText(embedPolicy(hashes)),
      cache: caching.brief,
      more: {
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'X-Robots-Tag': 'noindex',
      },
      // Not every host has a page of its own for embeds that are missing.
      inFolders: {
        policy: policyText(
          embedPolicy({ ...hashes, embedStyles: [...hashes.embedStyles, ...hashes.pageStyles] }),
        ),
      },
    },
    {
      name: 'builder',
      patterns: ['^/[a-z]+/embed/'],
      policy: policyText(builderPolicy(hashes)),
      cache: caching.brief,
      more: ownPage,
    },
    {
      name: 'search',
      patterns: ['^/pagefind/'],
      policy: policyText(searchPolicy()),
      cache: caching.brief,
      more: { 'Cross-Origin-Resource-Policy': 'same-origin' },
      inFolders: { policy: policyText(searchAndPagePolicy(hashes)) },
    },
    {
      name: 'open',
      patterns: [
        '^/(?:cite|data|downloads|oembed|pictures|share)/',
        String.raw`^/[a-z]+/feed\.xml`,
        String.raw`^/[a-z0-9-]+\.(?:svg|txt|xml)`,
      ],
      policy: policyText(filePolicy()),
      cache: caching.hourly,
      more: open,
      inFolders: { policy: policyText(pagePolicy(hashes)) },
    },
    {
      name: 'page',
      patterns: ['^/'],
      policy: policyText(pagePolicy(hashes)),
      cache: caching.brief,
      more: ownPage,
    },
  ];
  return rows.map(({ name, patterns, policy, cache, more, inFolders }) => {
    const sent = (by: { policy: string; cache: string }): Headers => ({
      ...common,
      'Content-Security-Policy': by.policy,
      'Cache-Control': by.cache,
      ...more,
    });
    return {
      name,
      patterns,
      headers: sent({ policy, cache }),
      folderHeaders: sent({ policy, cache, ...inFolders }),
    };
  });
}

/**
 * The class of a path that begins with a slash and lacks the base.
 * @throws when the table does not end with a class for everything
 */
export function classOf(path: string, classes: readonly PathClass[]): PathClass {
  const found = classes.find(({ patterns }) => patterns.some((one) => new RegExp(one).test(path)));
  if (!found) throw new Error(`No class of headers takes ${path}.`);
  return found;
}

/** Every header that any class sends, sorted. */
export function headerNames(classes: readonly PathClass[]): string[] {
  return [...new Set(classes.flatMap(({ headers }) => Object.keys(headers)))].sort();
}
