import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadModule } from './load-module.ts';

const address = 'https://a.example/_astro/menu.B2x_-9.js';
const inChromium = new TypeError(`Failed to fetch dynamically imported module: ${address}`);
const inFirefox = new TypeError(`error loading dynamically imported module: ${address}`);
const inWebKit = new TypeError('Importing a module script failed.');

const fails = (error: Error) => vi.fn(() => Promise.reject(error));

describe('loadModule', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives what the script exports, and asks for it once', async () => {
    const again = vi.fn();
    expect(await loadModule(() => Promise.resolve({ menu: 1 }), again)).toEqual({ menu: 1 });
    expect(again).not.toHaveBeenCalled();
  });

  it.each([inChromium, inFirefox])(
    'asks for a lost script under a fresh address: %s',
    async (e) => {
      const again = vi.fn<(address: string) => Promise<unknown>>(() =>
        Promise.resolve({ menu: 1 }),
      );
      expect(await loadModule(fails(e), again)).toEqual({ menu: 1 });
      expect(again.mock.calls.flat()).toEqual([
        expect.stringMatching(/\/menu\.B2x_-9\.js\?again=\d+$/),
      ]);
    },
  );

  it('asks under another address each time, as engines keep every failure', async () => {
    vi.useFakeTimers({ now: 1 });
    const again = vi.fn(fails(inFirefox));
    await expect(loadModule(fails(inFirefox), again)).rejects.toThrow(inFirefox);
    vi.setSystemTime(2);
    await expect(loadModule(fails(inFirefox), again)).rejects.toThrow(inFirefox);
    expect(new Set(again.mock.calls.flat()).size).toBe(2);
  });

  it.each([inWebKit, new Error('The script itself fails.')])(
    'fails at once where no script is named: %s',
    async (error) => {
      const again = vi.fn();
      await expect(loadModule(fails(error), again)).rejects.toThrow(error);
      expect(again).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['the script', () => new Promise<never>(() => {})],
    ['the fresh address', fails(inFirefox)],
  ])('fails where %s never answers', async (_, load) => {
    vi.useFakeTimers();
    const outcome = vi.fn();
    loadModule(load, () => new Promise(() => {})).catch(outcome);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(outcome).toHaveBeenCalledOnce();
  });
});
