// Shipped to browsers. On the page for what does not exist: the pages whose addresses are near to the one asked for.
import { derivedCodes } from '../../i18n/derived-locales.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { underBase } from '../../model/entry-paths.ts';
import type { ListedAddress } from '../../outputs/address-list/address-list.ts';
import { element } from '../shared/dom.ts';
import { loadJsonText } from '../shared/load.ts';
import { nearestAddresses, stepsOf } from './nearest-addresses.ts';

const base = import.meta.env.BASE_URL;

/** The address asked for: the language or edition that it names, if any, and the steps after that. */
function askedFor(): { language: string | null; steps: string[] } {
  const own = location.pathname.startsWith(base)
    ? location.pathname.slice(base.length)
    : location.pathname;
  const [first = '', ...rest] = stepsOf(own);
  const language = [...localeCodes, ...derivedCodes].find((code) => code.toLowerCase() === first);
  return language ? { language, steps: rest } : { language: null, steps: stepsOf(own) };
}

async function suggest(place: HTMLElement, steps: readonly string[]): Promise<void> {
  const listed = JSON.parse(await loadJsonText(place.dataset['near'] ?? '')) as ListedAddress[];
  const near = nearestAddresses(steps, listed);
  const items = near.map(([path, title]) =>
    element('li', {}, element('a', { href: underBase(base, path) }, title)),
  );
  place.querySelector('ul')?.replaceChildren(...items);
  place.hidden = items.length === 0;
}

const { language, steps } = askedFor();
for (const place of document.querySelectorAll<HTMLElement>('[data-near]')) {
  if (language !== null && language !== place.dataset['language']) continue;
  // Without the list the page leads on as it does without scripts.
  suggest(place, steps).catch(() => undefined);
}
