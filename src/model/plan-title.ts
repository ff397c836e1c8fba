import type { Localized } from '../i18n/locales.ts';
import type { Library } from './library.ts';

/**
 * The title of the plan: official text with its translation. A plan without one of its own bears that
 * of its notice; without either, as in a draft, the name of the site.
 */
export function planTitle({
  title,
  notice,
  site,
}: Pick<Library, 'title' | 'notice' | 'site'>): Localized {
  return title ?? notice?.title ?? site.name;
}
