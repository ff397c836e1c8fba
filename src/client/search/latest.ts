// Shipped to browsers. Of several searches only the newest counts.

/**
 * Runs a task after a pause. Asking anew within the pause or while the task runs cancels what was
 * asked before: its signal is aborted, and it must not show its outcome.
 */
export function latest<T>(
  task: (value: T, signal: AbortSignal) => Promise<void>,
): (value: T, pause?: number) => void {
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value, pause = 0) => {
    controller.abort();
    clearTimeout(timer);
    controller = new AbortController();
    const { signal } = controller;
    if (pause === 0) void task(value, signal);
    else timer = setTimeout(() => void task(value, signal), pause);
  };
}
