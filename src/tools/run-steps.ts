/** Something to do that others may wait for. */
export interface Step {
  name: string;
  /** The steps that end before it begins, by name, where they are to be done at all. */
  after?: readonly string[];
  /** How many cores it keeps busy, at most all; else one. */
  cores?: number;
}

/**
 * Runs steps side by side, as many as there are cores for. Whenever one ends, the first that can
 * begins: what others wait for should stand before what none does.
 * @param run does a step; it is alone where it takes all cores, or there is no other
 * @returns what each step came to, in the order in which they ended
 * @throws when steps wait for each other
 */
export async function runSteps<Known extends Step, Result>(
  steps: readonly Known[],
  cores: number,
  run: (step: Known, isAlone: boolean) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = new Set(steps);
  const running = new Map<Known, Promise<void>>();
  let free = cores;

  const coresOf = (step: Known) => Math.min(step.cores ?? 1, cores);
  const isReady = (step: Known) =>
    coresOf(step) <= free &&
    ![...waiting, ...running.keys()].some(({ name }) => step.after?.includes(name));
  const begin = async (step: Known) => {
    free -= coresOf(step);
    results.push(await run(step, coresOf(step) === cores || steps.length === 1));
    running.delete(step);
    free += coresOf(step);
  };

  while (waiting.size + running.size > 0) {
    const next = [...waiting].find(isReady);
    if (next) {
      waiting.delete(next);
      running.set(next, begin(next));
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      throw new Error(`Steps wait for each other: ${[...waiting].map(({ name }) => name).join()}.`);
    }
  }
  return results;
}
