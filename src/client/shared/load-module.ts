// Shipped to browsers. Loads a script at its first use, and a lost one from a fresh address.
import { inTime } from './load.ts';

/** Firefox and Chromium name in their message what did not load. */
const lost = /https?:\/\/\S+\.js/;

const importFrom = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/**
 * What a script exports. Firefox and WebKit keep an import that failed, until the page is loaded
 * anew: where the message names the script, it is asked for once more under another address.
 * @param load imports it
 * @throws when it does not load in time, or says no address
 */
export async function loadModule<Loaded>(
  load: () => Promise<Loaded>,
  from: typeof importFrom = importFrom,
): Promise<Loaded> {
  try {
    return await inTime(load());
  } catch (error) {
    const [address] = lost.exec(String(error)) ?? [];
    if (!address) throw error;
    return inTime(from(`${address}?again=${Date.now()}`) as Promise<Loaded>);
  }
}
