import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { askAll } from './ask-all.ts';

test('all are asked: few hosts at once, no host twice at once, and with a pause between', async () => {
  const hosts = ['a', 'b', 'c', 'd'].map((name) => `https://${name}.example`);
  const addresses = hosts.flatMap((host) => [`${host}/1`, `${host}/2`]);
  const open: string[] = [];
  const ended = new Map<string, number>();
  const pauses: number[] = [];
  let most = 0;
  const ask = async (address: string) => {
    const { host } = new URL(address);
    expect(open).not.toContain(host);
    const before = ended.get(host);
    if (before !== undefined) pauses.push(performance.now() - before);
    open.push(host);
    most = Math.max(most, open.length);
    await sleep(5);
    open.splice(open.indexOf(host), 1);
    ended.set(host, performance.now());
    return { finding: 'ok' as const, detail: address };
  };
  const answers = await askAll(addresses, { ask, hostsAtOnce: 2, pause: 20 });
  expect([...answers.keys()].sort()).toEqual(addresses);
  expect(most).toBe(2);
  expect(Math.min(...pauses)).toBeGreaterThan(15);
});
