// Shipped to browsers. Whether a page is of a derived edition; how that searches loads with its first search.
import type { DerivedLocale } from '../../i18n/derived-locales.ts';
import { loadModule } from '../shared/load-module.ts';
import type { Edition } from './edition.ts';

/** The derived edition that the page is of; null on a page in a language that texts are written in. */
export function editionOfPage(): DerivedLocale | null {
  const box = document.querySelector<HTMLElement>('[data-edition]');
  return (box?.dataset['edition'] as DerivedLocale | undefined) ?? null;
}

/** How that is searched; null where the page is of none. @throws when it cannot be loaded */
export async function loadEdition(): Promise<Edition | null> {
  const code = editionOfPage();
  if (code === null) return null;
  const { openEdition } = await loadModule(() => import('./edition.ts'));
  return openEdition(code);
}
