/** What a Content-Security-Policy allows: directive → sources. */
export type SecurityPolicy = Readonly<Record<string, readonly string[]>>;

/** Hashes of what stands inline in the built pages, as `'sha256-…'`. */
export interface InlineHashes {
  pageStyles: readonly string[];
  embedStyles: readonly string[];
  embedScripts: readonly string[];
}

const none = ["'none'"];
const self = ["'self'"];
const wasm = "'wasm-unsafe-eval'";
const orNone = (sources: readonly string[]) => (sources.length > 0 ? sources : none);

/**
 * Pages: their own files, their own stylesheet by its hash, and nothing else; in no frame. Pagefind
 * needs one Trusted Types policy, which the client makes.
 */
export function pagePolicy({ pageStyles }: InlineHashes): SecurityPolicy {
  return {
    'default-src': none,
    'script-src': self,
    'style-src': [...self, ...pageStyles],
    'img-src': self,
    'connect-src': self,
    'worker-src': self,
    'base-uri': none,
    'form-action': self,
    'frame-ancestors': none,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
}

/** The page that builds embeds shows them in a frame. */
export function builderPolicy(hashes: InlineHashes): SecurityPolicy {
  return { ...pagePolicy(hashes), 'frame-src': self };
}

/**
 * Embeds: one style and one script of their own. No `frame-ancestors`: a list, even `*`, keeps
 * pages opened from a disk from showing them.
 */
export function embedPolicy({ embedStyles, embedScripts }: InlineHashes): SecurityPolicy {
  return {
    'default-src': none,
    'style-src': orNone(embedStyles),
    'script-src': orNone(embedScripts),
    'img-src': self,
    'base-uri': none,
    'form-action': none,
  };
}

/** Pagefind compiles WebAssembly in its worker, which takes the policy of its own file. */
export function searchPolicy(): SecurityPolicy {
  return {
    'default-src': none,
    'connect-src': self,
    'script-src': [...self, wasm],
  };
}

/** The same, with what a page needs: without Trusted Types, which Pagefind’s worker does not keep to. */
export function searchAndPagePolicy(hashes: InlineHashes): SecurityPolicy {
  const page = Object.entries(pagePolicy(hashes)).filter(
    ([name]) => !name.includes('trusted-types'),
  );
  return { ...Object.fromEntries(page), 'script-src': [...self, wasm] };
}

/** Data, pictures, scripts: opened by themselves they load nothing and stand in no frame. */
export function filePolicy(): SecurityPolicy {
  return { 'default-src': none, 'frame-ancestors': none };
}

/** A policy as its header says it (Content Security Policy Level 3). */
export function policyText(policy: SecurityPolicy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
