import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTime, loadJsonText } from './load.ts';
import { once } from './once.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const serve = (text: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));

describe('loadJsonText', () => {
  it.each(['{"a":1}', ' [1]', '"text"'])('gives the text of %s', async (text) => {
    serve(text);
    expect(await loadJsonText('/file.json')).toBe(text);
  });

  it('fails where something else comes instead', async () => {
    serve('<!doctype html>');
    await expect(loadJsonText('/file.json')).rejects.toThrow('/file.json is no JSON.');
  });

  it('fails where the file is not there', async () => {
    serve('{}', 404);
    await expect(loadJsonText('/file.json')).rejects.toThrow('/file.json: 404');
  });
});

describe('inTime', () => {
  it('fails where nothing comes for twenty seconds', async () => {
    vi.useFakeTimers();
    const outcome = vi.fn();
    inTime(new Promise(() => {})).catch(outcome);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(outcome).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toHaveBeenCalledOnce();
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    expect(await inTime(Promise.resolve('loaded'))).toBe('loaded');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('once', () => {
  it('does it once for the same names', async () => {
    const act = vi.fn((...names: [string, string]) => Promise.resolve(names.join('+')));
    const doing = once(act);
    expect([await doing('a', 'b'), await doing('a', 'b'), await doing('a', 'c')]).toEqual([
      'a+b',
      'a+b',
      'a+c',
    ]);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('does again what failed', async () => {
    const act = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new Error('failed'))
      .mockResolvedValue('done');
    const doing = once(act);
    await expect(doing()).rejects.toThrow('failed');
    expect(await doing()).toBe('done');
  });
});
