import { performance } from 'node:perf_hooks';

/** Seconds that each step of the build took, in order. */
export const buildSteps = new Map<string, number>();

let since = performance.now();

/** The time since the last call, or since the start, belongs to this step. */
export function endStep(name: string): void {
  const now = performance.now();
  buildSteps.set(name, (buildSteps.get(name) ?? 0) + (now - since) / 1000);
  since = now;
}
