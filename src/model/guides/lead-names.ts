import { officialLocale } from '../../i18n/locales.ts';
import type { ResponsibleBody } from '../library.ts';

/**
 * The official words for the lead bodies of a measure, in the order of the text; those that leave the
 * list open stand right behind the body before them, as they do there.
 */
export function leadNames(bodies: readonly ResponsibleBody[]): string {
  return bodies.reduce((names, body) => {
    const name = body.kind === 'agency' ? body.agency.short_name[officialLocale] : body.text;
    return names === '' || body.kind === 'open' ? names + name : `${names}、${name}`;
  }, '');
}
