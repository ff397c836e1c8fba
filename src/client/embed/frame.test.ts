// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const script = readFileSync('src/client/embed/frame.js', 'utf8');

/** Runs the script of embeds as if a host framed it; gives what it tells the host. */
function runInFrame(more: Record<string, unknown>): unknown[] {
  const told: unknown[] = [];
  const listeners = new Map<string, () => void>();
  const parent = { postMessage: (message: unknown) => told.push(message) };
  const inside = {
    parent,
    postMessage: () => undefined,
    pageYOffset: 0,
    addEventListener: (name: string, act: () => void) => listeners.set(name, act),
    ...more,
  };
  document.body.innerHTML = '<main></main>';
  const location = { search: '', hash: '' };
  runInNewContext(script, { window: inside, document, location });
  // Another height than the one before is told again.
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, 600, 400),
  );
  expect(() => listeners.get('load')?.()).not.toThrow();
  return told;
}

test('a frame tells its height where its host’s policy refuses that it is resized', () => {
  const requestResize = vi.fn(() => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  });
  expect(runInFrame({ requestResize })).toEqual([{ type: 'plan-embed', height: 400 }]);
  expect(requestResize).toHaveBeenCalledOnce();
});
