// Shipped to browsers. Loads a script at its first use, and a lost one from a fresh address.

/** Firefox and Chromium name in their message what did not load. */
const lost = /https?:\/\/\S+\.js/;

/**
 * What a script exports. Firefox and WebKit keep an import that failed, until the page is loaded
 * anew: where the message names the script, it is asked for once more under another address.
 * @param load imports it
 * @throws when it does not load, or says no address
 */
export async function loadModule<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    const [address] = lost.exec(String(error)) ?? [];
    if (!address) throw error;
    return (await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)) as Loaded;
  }
}
