import { locales, type Locale } from '../../i18n/locales.ts';
import type { Brief, BriefItem, BriefText } from './brief.ts';

/** An element of a page, as plain data: the same in the built page and in the browser. */
export interface BriefElement {
  name: 'article' | 'section' | 'div' | 'h2' | 'h3' | 'p' | 'ul' | 'li' | 'a' | 'span';
  attributes: Readonly<Record<string, string>>;
  children: readonly BriefNode[];
}

/** A text on a page. What is quoted stands to the letter; a heading may say where its lines end. */
export interface BriefWriting extends BriefText {
  kind: 'own' | 'heading' | 'verbatim';
}

export type BriefNode = BriefElement | BriefWriting;

/**
 * A brief as a page shows it: its list, its measures and its sources.
 * @param titled whether it has its title in it, and its headings below that; else the page has it
 */
export function briefPage(brief: Brief, { titled }: { titled: boolean }): BriefElement {
  const { locale } = brief;
  const heading = titled ? 'h3' : 'h2';
  const own = (text: string): BriefWriting => ({ text, locale, kind: 'own' });
  return made(
    'article',
    { lang: tagOf(locale), 'data-brief-text': '' },
    ...(titled ? [made('h2', {}, own(brief.title))] : []),
    made('p', { class: 'weight-semibold mt-sm' }, own(brief.listLabel)),
    made('ul', {}, ...brief.items.map((item) => made('li', {}, ...nameOf(item, brief)))),
    ...brief.items.map((item) =>
      made(
        'section',
        { class: 'mt-lg bar-t py-sm print:mt-sm' },
        made(heading, { class: 'text-head text-wrap' }, ...nameOf(item, brief)),
        ...item.parts.map((part) => partOf(part, own(part.label))),
        made(
          'p',
          { class: 'note wrap-anywhere' },
          made(
            'a',
            { href: item.address, 'data-whole': '' },
            { text: item.address, locale, kind: 'verbatim' },
          ),
        ),
      ),
    ),
    made(
      'section',
      { class: 'mt-lg bar-t py-sm' },
      made(heading, { class: 'text-head' }, own(brief.sourcesLabel)),
      ...brief.notes.map((note) => made('p', { class: 'note wrap-anywhere' }, own(note))),
    ),
  );
}

function made(
  name: BriefElement['name'],
  attributes: BriefElement['attributes'],
  ...children: BriefNode[]
): BriefElement {
  return { name, attributes, children };
}

const tagOf = (locale: Locale) => locales[locale].tag;

/** A label and the texts below it: official text and translation say what they are. */
function partOf({ part, texts }: BriefItem['parts'][number], label: BriefWriting): BriefElement {
  return made(
    'div',
    {
      class:
        'mt-sm grid grid-cols-1 gap-x-md md:grid-cols-[8.5rem_minmax(0,1fr)] print:mt-2xs print:grid-cols-[6.5rem_minmax(0,1fr)]',
    },
    made('p', { class: 'weight-semibold text-fine text-soft' }, label),
    ...texts.map((text) =>
      made(
        'p',
        {
          class: 'print:text-base/normal',
          lang: tagOf(text.locale),
          ...(part === 'official' && { 'data-official': '', translate: 'no' }),
          ...(part === 'translation' && { 'data-translation': '' }),
        },
        { ...text, kind: part === 'official' ? 'verbatim' : 'own' },
      ),
    ),
  );
}

/** What a measure is called: its number with its title, and below it its title in another language. */
function nameOf({ name, titles }: BriefItem, { locale, colon }: Brief): BriefNode[] {
  const sign = (text: string): BriefWriting => ({ text, locale, kind: 'verbatim' });
  return [
    sign(name + colon),
    ...titles.flatMap((title): BriefNode[] => {
      const heading: BriefWriting = { ...title, kind: 'heading' };
      if (title.locale === locale) return [heading];
      const attributes = {
        class: 'block text-small text-soft',
        lang: tagOf(title.locale),
      };
      // The blank parts the two where they are read without their look.
      return [sign(' '), made('span', attributes, heading)];
    }),
  ];
}
