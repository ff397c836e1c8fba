import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { latest } from './latest.ts';

describe('latest', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('runs only the last of a burst', async () => {
    const seen: string[] = [];
    const ask = latest<string>(async (value) => void seen.push(value));
    ask('v', 120);
    ask('vi', 120);
    ask('vis', 120);
    await vi.runAllTimersAsync();
    expect(seen).toEqual(['vis']);
  });

  it('aborts what still runs when something newer is asked', async () => {
    const signals: AbortSignal[] = [];
    const ask = latest<string>(async (_, signal) => void signals.push(signal));
    ask('slow');
    ask('fast');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('runs at once without a pause, and drops what was waiting', async () => {
    const seen: string[] = [];
    const ask = latest<string>(async (value) => void seen.push(value));
    ask('typed', 120);
    ask('submitted');
    expect(seen).toEqual(['submitted']);
    await vi.runAllTimersAsync();
    expect(seen).toEqual(['submitted']);
  });
});
