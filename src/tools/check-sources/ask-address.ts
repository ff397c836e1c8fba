/** What can become of an address. */
export const findings = ['gone', 'home', 'moved', 'refused', 'unreachable', 'slow', 'ok'] as const;
export type Finding = (typeof findings)[number];

export interface Answer {
  finding: Finding;
  /** What was answered: a status, another address, an error. */
  detail: string;
}

/** Says who asks: operators should be able to tell. */
const headers = { 'user-agent': 'plan-explained check-sources (link check, a few requests)' };

/**
 * Asks an address whether it is still there, without its content first (HEAD), and with it where a
 * server does not like that.
 * @param limit milliseconds to wait for each of the two
 */
export async function askAddress(address: string, limit: number): Promise<Answer> {
  const answer = await askBy('HEAD', address, limit);
  return isPlain(answer) ? answer : askBy('GET', address, limit);
}

/** Servers that answer HEAD with an error often answer GET with the page. */
function isPlain({ finding }: Answer): boolean {
  return finding === 'ok' || finding === 'moved' || finding === 'home';
}

async function askBy(method: 'HEAD' | 'GET', address: string, limit: number): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(limit);
    const response = await fetch(address, { method, headers, signal });
    await response.body?.cancel();
    return findingOf(address, response);
  } catch (error) {
    const { name, message, cause } = error as Error;
    return name === 'TimeoutError'
      ? { finding: 'slow', detail: `no answer in ${limit / 1000} s` }
      : { finding: 'unreachable', detail: cause instanceof Error ? cause.message : message };
  }
}

/** What an answer says of the address that was asked. */
export function findingOf(
  address: string,
  { status, url }: Pick<Response, 'status' | 'url'>,
): Answer {
  if (status === 404 || status === 410) return { finding: 'gone', detail: String(status) };
  if (status >= 400) return { finding: 'refused', detail: String(status) };
  const asked = new URL(address);
  const reached = new URL(url);
  if (placeOf(asked) === placeOf(reached)) return { finding: 'ok', detail: String(status) };
  const isHome = isHomePage(reached) && !isHomePage(asked);
  return { finding: isHome ? 'home' : 'moved', detail: url };
}

/** Where a page is, whatever the scheme, the “www.” and the stroke at its end. */
function placeOf({ host, pathname, search }: URL): string {
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

function isHomePage({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:(?:index|default|home)\.\w+)?$/i.test(pathname);
}
