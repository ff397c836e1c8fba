// Shipped to browsers. The button that cites the sentence that was found.
import { officialLocale } from '../../i18n/locales.ts';
import type { Place } from '../../model/verify-quote/report.ts';
import { element } from '../shared/dom.ts';
import { loadModule } from '../shared/load-module.ts';
import type { SayOf } from '../shared/words.ts';

/**
 * A button that opens the quote menu on the first sentence of some places, in the language of the
 * words found there; nothing where there is no sentence, or where the browser has no popovers.
 */
export function renderCiting(
  places: readonly Place[],
  say: SayOf<'verifyQuote'>,
): [] | [HTMLElement] {
  const found = places.find(({ unit }) => unit.kind === 'sentence');
  if (!found || !('popover' in HTMLElement.prototype)) return [];
  const { unit, locale } = found;
  const button = element(
    'button',
    { type: 'button', 'aria-haspopup': 'dialog' },
    say('citeSentence'),
  );
  const failed = element('output', { class: 'note' });
  button.onclick = async () => {
    failed.textContent = '';
    try {
      const { openMenu } = await loadModule(() => import('../quote/menu.ts'));
      await openMenu(button);
    } catch {
      failed.textContent = say('unavailable');
    }
  };
  const data = {
    class: 'mt-xs',
    'data-sentence': `measure-${unit.number}-s${unit.sentence}`,
    'data-words': locale === officialLocale ? 'official' : 'translation',
  };
  return [element('div', data, button, failed)];
}
