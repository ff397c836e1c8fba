import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './ask-address.ts';

interface Manners {
  ask: (address: string) => Promise<Answer>;
  /** How many hosts are asked at the same time; no host is asked twice at once. */
  hostsAtOnce: number;
  /** Milliseconds between two questions to one host. */
  pause: number;
}

/** Asks all addresses: a few hosts at a time, and each of them one question after the other. */
export async function askAll(
  addresses: readonly string[],
  { ask, hostsAtOnce, pause }: Manners,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const askHosts = async () => {
    for (let own = hosts.shift(); own; own = hosts.shift()) {
      for (const [index, address] of own.entries()) {
        if (index > 0) await sleep(pause);
        answers.set(address, await ask(address));
      }
    }
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, askHosts));
  return answers;
}
