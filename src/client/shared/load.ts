// Shipped to browsers. Loads what is needed at first use, and fails in time to say so.

/** Milliseconds after which nobody waits any longer. */
const patience = 20_000;

/** What is being loaded. @throws when it does not come, or not in time */
export async function inTime<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Nothing came in time.')), patience);
  });
  try {
    return await Promise.race([loading, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The text of a file of the site that is JSON.
 * @throws when the file does not come in time, or something else comes instead, such as the page
 * on which a hotel asks to log in
 */
export async function loadJsonText(address: string): Promise<string> {
  const response = await inTime(fetch(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const text = await inTime(response.text());
  if (!/^\s*["[{]/.test(text)) throw new Error(`${address} is no JSON.`);
  return text;
}
