// Shipped to browsers. A brief as the page shows it: the same as src/components/brief/Brief.astro.
import { locales } from '../../i18n/locales.ts';
import { languageRuns } from '../../model/language-runs.ts';
import type { Brief, BriefItem, BriefText } from '../../outputs/briefs/brief.ts';
import { element } from '../shared/dom.ts';

/** A brief with its list, its measures and its sources. */
export function renderBrief(brief: Brief): HTMLElement {
  const own = (text: string) => runsOf({ text, locale: brief.locale });
  return element(
    'article',
    { lang: locales[brief.locale].tag, 'data-brief-text': '' },
    element('h2', {}, ...own(brief.title)),
    element('p', { class: 'weight-semibold mt-sm' }, brief.listLabel),
    element('ul', {}, ...brief.items.map((item) => element('li', {}, ...nameOf(item, brief)))),
    ...brief.items.map((item) => renderItem(item, brief)),
    element(
      'section',
      { class: 'mt-lg bar-t py-sm' },
      element('h3', {}, brief.sourcesLabel),
      ...brief.notes.map((note) => element('p', { class: 'note wrap-anywhere' }, ...own(note))),
    ),
  );
}

function renderItem(item: BriefItem, brief: Brief): HTMLElement {
  return element(
    'section',
    { class: 'mt-lg bar-t py-sm print:mt-sm' },
    element('h3', { class: 'text-head' }, ...nameOf(item, brief)),
    ...item.parts.map(({ part, label, texts }) =>
      element(
        'div',
        {
          class:
            'mt-sm grid gap-x-md md:grid-cols-[8.5rem_minmax(0,1fr)] print:mt-2xs print:grid-cols-[6.5rem_minmax(0,1fr)]',
        },
        element('p', { class: 'weight-semibold text-fine text-soft' }, label),
        ...texts.map((text) =>
          element(
            'p',
            {
              class: 'print:text-base/normal',
              lang: locales[text.locale].tag,
              ...(part === 'official' && { 'data-official': '', translate: 'no' }),
              ...(part === 'translation' && { 'data-translation': '' }),
            },
            ...(part === 'official' ? [text.text] : runsOf(text)),
          ),
        ),
      ),
    ),
    element(
      'p',
      { class: 'note wrap-anywhere' },
      element('a', { href: item.address, 'data-whole': '' }, item.address),
    ),
  );
}

function nameOf({ name, titles }: BriefItem, { locale }: Brief): (Node | string)[] {
  return [
    ...runsOf({ text: name, locale }),
    ...titles.flatMap((title) => [
      ' · ',
      element('span', { lang: locales[title.locale].tag }, ...runsOf(title)),
    ]),
  ];
}

/** A text whose words of another language say so. */
function runsOf({ text, locale }: BriefText): (Node | string)[] {
  return languageRuns(text, locale).map((run) =>
    run.locale ? element('span', { lang: locales[run.locale].tag }, run.text) : run.text,
  );
}
