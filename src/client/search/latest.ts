// Shipped to browsers. Of several searches only the newest counts.

export interface Latest<T> {
  /** Runs the task with this value, after a pause in milliseconds. */
  (value: T, pause?: number): void;
  /** Drops what waits and what runs. */
  cancel(): void;
}

/**
 * A task of which asking anew, within its pause or while it runs, cancels what was asked before:
 * its signal is aborted, and it must not show its outcome.
 */
export function latest<T>(task: (value: T, signal: AbortSignal) => Promise<void>): Latest<T> {
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    controller.abort();
    clearTimeout(timer);
  };
  const ask = (value: T, pause = 0) => {
    cancel();
    controller = new AbortController();
    const { signal } = controller;
    if (pause === 0) void task(value, signal);
    else timer = setTimeout(() => void task(value, signal), pause);
  };
  return Object.assign(ask, { cancel });
}
