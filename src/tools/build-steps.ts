import { performance } from 'node:perf_hooks';

export interface BuildStep {
  seconds: number;
  /** The most memory that the build had used when the step ended, in bytes. */
  peak: number;
}

/** What each step of the build took in this process, in order. */
export const buildSteps = new Map<string, BuildStep>();

let since = performance.now();

/** The time since the last call, or since the start, belongs to this step. A step may end more than once. */
export function endStep(name: string): void {
  const now = performance.now();
  const seconds = (buildSteps.get(name)?.seconds ?? 0) + (now - since) / 1000;
  // `maxRSS` is in kilobytes.
  buildSteps.set(name, { seconds, peak: process.resourceUsage().maxRSS * 1024 });
  since = now;
}

/** Steps that another process took, and the time until it ended. */
export function addSteps(steps: Iterable<[name: string, step: BuildStep]>): void {
  for (const [name, step] of steps) buildSteps.set(name, step);
  since = performance.now();
}
