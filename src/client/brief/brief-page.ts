// Shipped to browsers. Makes a brief of the measures that the address names, and keeps the address.
import { readMeasureNumber, type MeasureNumber } from '../../model/measure-number.ts';
import { isLocale } from '../../i18n/locales.ts';
import {
  moved,
  mostMeasures,
  readChoice,
  type BriefChoice,
} from '../../outputs/briefs/brief-choice.ts';
import { readNumbers } from '../../outputs/briefs/read-numbers.ts';
import { briefQuery } from '../../outputs/briefs/brief-query.ts';
import type { Brief, BriefData } from '../../outputs/briefs/brief.ts';
import { composeBrief } from '../../outputs/briefs/compose-brief.ts';
import { inTime, loadJsonText } from '../shared/load.ts';
import { loadModule } from '../shared/load-module.ts';
import { once } from '../shared/once.ts';
import { pageLanguages, wordsIn } from '../shared/words.ts';
import { renderChosen } from './chosen-list.ts';
import { copyBrief } from './copy-brief.ts';
import { renderBrief } from './render-brief.ts';

/** What briefs are made from. @throws when it does not come */
const loadData = once(
  async (address: string) => JSON.parse(await loadJsonText(address)) as BriefData,
);

const form = document.querySelector<HTMLFormElement>('[data-brief-form]');
const place = document.querySelector<HTMLElement>('[data-brief]');

if (form && place) startPage(form, place);

function startPage(form: HTMLFormElement, place: HTMLElement): void {
  const say = wordsIn<'briefPage'>(form);
  const find = <Found extends Element>(selector: string) => form.querySelector<Found>(selector);
  const adding = find<HTMLSelectElement>('[data-from-list]');
  const typed = find<HTMLInputElement>('[name=m]');
  const language = find<HTMLSelectElement>('[name=lang]');
  const chosen = find<HTMLElement>('[data-chosen]');
  const status = document.querySelector('[data-brief-status]');
  const problemsTold = find<HTMLElement>('[data-brief-problems]');
  const actions = find<HTMLElement>('[data-brief-actions]');
  const known = [...(adding?.options ?? [])].flatMap(({ value }) => readMeasureNumber(value) ?? []);
  let choice = readChoice(location.search, known);
  let brief: Brief | null = null;

  const nameOf = (number: MeasureNumber) =>
    adding?.querySelector(`option[value="${number}"]`)?.textContent.trim() ?? String(number);

  const tell = (text: string) => {
    if (status) status.textContent = text;
  };

  async function show(): Promise<void> {
    const { numbers, unknown, tooMany } = choice;
    const problems = [
      ...(unknown.length > 0
        ? [
            say('unknown', {
              query: unknown.slice(0, 5).join(', '),
              first: known[0] ?? '',
              last: known.at(-1) ?? '',
            }),
          ]
        : []),
      ...(tooMany ? [say('tooMany', { total: mostMeasures })] : []),
      ...(numbers.length === 0 ? [say('empty')] : []),
    ];
    if (problemsTold) problemsTold.textContent = problems.join(' ');
    tell('');
    if (language) language.value = choice.language;
    if (chosen) renderChosen(chosen, numbers, { nameOf, say, change: reorder });
    actions?.toggleAttribute('hidden', numbers.length === 0);
    brief = null;
    if (numbers.length === 0) {
      place.replaceChildren();
      return;
    }
    const asked = choice;
    try {
      const data = await loadData(form.dataset['source'] ?? '');
      if (asked !== choice) return;
      const { own } = pageLanguages();
      brief = composeBrief(numbers, { data, language: choice.language, locale: own });
      place.replaceChildren(renderBrief(brief));
    } catch {
      tell(say('unavailable'));
    }
  }

  function change(next: Partial<BriefChoice>): void {
    choice = { ...choice, unknown: [], tooMany: false, ...next };
    history.replaceState(
      null,
      '',
      briefQuery(choice.numbers, choice.language) || location.pathname,
    );
    void show();
  }

  function reorder(number: MeasureNumber, by: number | 'remove'): void {
    const { numbers } = choice;
    change({
      numbers:
        by === 'remove' ? numbers.filter((one) => one !== number) : moved(numbers, number, by),
    });
  }

  function add(numbers: readonly MeasureNumber[], unknown: string[] = []): void {
    const all = [...new Set([...choice.numbers, ...numbers])];
    change({ numbers: all.slice(0, mostMeasures), unknown, tooMany: all.length > mostMeasures });
  }

  find('[data-add]')?.addEventListener('click', () => {
    const number = readMeasureNumber(adding?.value ?? '');
    if (number !== null) add([number]);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!typed) return;
    const { numbers, unknown } = readNumbers(typed.value, known);
    // What is wrong stays in the box, to be mended there.
    typed.value = unknown.join(', ');
    typed.ariaInvalid = String(unknown.length > 0);
    add(numbers, unknown);
    typed.focus();
  });
  language?.addEventListener('change', () => {
    change({ language: isLocale(language.value) ? language.value : 'both' });
  });
  find('[data-print]')?.addEventListener('click', () => print());
  find('[data-copy]')?.addEventListener('click', () => {
    if (brief) void copyBrief(brief, place).then((outcome) => tell(say(outcome)));
  });
  find('[data-word]')?.addEventListener('click', () => {
    if (!brief) return;
    tell(say('making'));
    inTime(
      loadModule(() => import('./download-word.ts')).then(({ downloadWord }) =>
        downloadWord(brief as Brief),
      ),
    ).then(
      () => tell(''),
      () => tell(say('unavailable')),
    );
  });
  void show();
}
