import type { OutputContext } from '../../src/outputs/output-context.ts';

/** A site under a base path, built on a fixed day. */
export const context: OutputContext = {
  absolute: (path) => `https://example.org/plan40${path}`,
  built: '2026-11-22',
};
