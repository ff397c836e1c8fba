import { h } from 'hastscript';
import type { ElementContent } from 'hast';
import { locales, officialLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import type { LibraryPart, LibrarySection } from '../../model/library.ts';
import { measuresInOrder } from '../../model/measures-in-order.ts';
import { siteWords } from '../../model/site-words.ts';
import { formatUpdateDate, lastFound } from '../../model/update-date.ts';
import { textsOfNotice } from '../../model/whole-text.ts';
import { editionName } from '../../i18n/edition-name.ts';
import { paths } from '../../model/paths.ts';
import { taggedText } from '../../model/tree-languages.ts';
import { headingElement, inEachLanguage, paragraph, underItsName, verbatim } from './book-html.ts';
import { glossaryFile, idOfTerm, idOfUpdate, measureFile, updatesFile, type Book } from './book.ts';
import type { BookHeading, BookText, Chapter } from './chapter.ts';
import { headingOfMeasure, measureContent } from './measure-chapter.ts';

/** The chapters of a book, in order: about it, notice and preamble, measures, later developments, terms. */
export function listChapters(book: Book): Chapter[] {
  return [about(book), ...opening(book), ...measures(book), ...updates(book), ...glossary(book)];
}

type Say = (t: Translate, locale: Locale) => string;

/** Words of ours in each language of a book. */
function said({ shown }: Pick<Book, 'shown'>, say: Say): BookText[] {
  return shown.map((locale) => ({ text: say(translator(locale), locale), locale }));
}

function alone(id: string, texts: readonly BookText[]): BookHeading {
  return { level: 1, id, texts };
}

/** What the book is, whose each text is, and where it is from. */
function about(book: Book): Chapter {
  const { library, edition, shown, context } = book;
  const { identity, site, translation } = library;
  const heading = alone(
    'about',
    said(book, (t) => t('ebook.about')),
  );
  const isOfficialAlone = shown.every((locale) => locale === officialLocale);
  const lines: Say[] = [
    (_, locale) => site.name[locale] + locales[locale].signs.dot + editionName(edition, locale),
    (t, locale) =>
      t('embed.source', {
        document: identity.document_number[locale],
        issuer: identity.issuer[locale],
        date: formatDate(locale, identity.issued),
      }),
    (t, locale) => t('site.independent') + locales[locale].gap + site.standing[locale],
    (t, locale) => t('ebook.kinds', siteWords(library, locale)),
    ...(isOfficialAlone
      ? []
      : [
          ((t, locale) =>
            t('revisions.translationOf', {
              version: translation.version,
              date: formatDate(locale, translation.date),
            })) satisfies Say,
        ]),
    (t) => t('measure.officialNote'),
    (t, locale) => t('plan.verified', siteWords(library, locale)),
    (t, locale) => t('embed.copyOf', { date: formatDate(locale, context.built) }),
    (t) => t('footer.translation'),
  ];
  const [first] = shown;
  const addresses = [identity.official_page, context.absolute(paths.page(first, 'plan'))];
  return {
    file: 'about.xhtml',
    headings: [heading],
    content: [
      headingElement(heading),
      ...shown.flatMap((locale) =>
        lines.map((say) => paragraph({ text: say(translator(locale), locale), locale })),
      ),
      ...addresses.map((address) =>
        h('p', { className: ['note'] }, h('a', { href: address }, address)),
      ),
      h('p', { className: ['note'] }, `SHA-256 ${identity.source_sha256}`),
    ],
  };
}

/** The notice and the preamble, each language under its name. */
function opening(book: Book): Chapter[] {
  const { library } = book;
  const chapters: [id: string, say: Say, texts: readonly Localized[]][] = [
    ['notice', (t) => t('plan.notice'), textsOfNotice(library)],
    [
      'preamble',
      (t) => t('plan.preamble'),
      [...(library.title ? [library.title] : []), ...library.preamble],
    ],
  ];
  return chapters
    .filter(([, , texts]) => texts.length > 0)
    .map(([id, say, texts]) => {
      const heading = alone(id, said(book, say));
      return {
        file: `${id}.xhtml`,
        headings: [heading],
        content: [
          headingElement(heading),
          ...book.shown.map((locale) =>
            underItsName(
              'h2',
              locale,
              texts.map((text) => verbatim({ text: text[locale], locale })),
            ),
          ),
        ],
      };
    });
}

/** A chapter for each measure; before the first of a part or a section, the name of that. */
function measures(book: Book): Chapter[] {
  const { library } = book;
  return measuresInOrder(library).flatMap(({ part, sections }) => {
    let before: BookHeading[] = part ? [named(part, 1, book)] : [];
    const chapters = sections.flatMap(({ section, measures: inSection }) => {
      if (section) before.push(named(section, 2, book));
      return inSection.map((measure): Chapter => {
        const opens = before;
        before = [];
        const own = headingOfMeasure(measure, book);
        const [first, ...others] = [...opens, own] as const;
        return {
          file: measureFile(measure.number),
          headings: [first, ...others],
          content: [...opens.map(headingElement), ...measureContent(measure, book)],
        };
      });
    });
    const [first, ...others] = before;
    if (!first) return chapters;
    // Names below which no measure stands.
    return [
      ...chapters,
      {
        file: `${first.id}.xhtml`,
        headings: [first, ...others],
        content: before.map(headingElement),
      },
    ];
  });
}

function named(
  { marker, title, ordinal }: LibraryPart | LibrarySection,
  level: 1 | 2,
  { shown }: Book,
): BookHeading {
  const id = `${level === 1 ? 'part' : 'section'}-${ordinal}`;
  const texts = shown.map((locale) => ({
    locale,
    text: marker + (locale === officialLocale ? '' : ' ') + title[locale],
  }));
  return { level, id, texts };
}

/** Later developments, newest first, and what each does to each measure. */
function updates(book: Book): Chapter[] {
  const { library, shown } = book;
  if (library.updates.length === 0) return [];
  const heading = alone(
    'updates',
    said(book, (t) => t('updates.title')),
  );
  const latest = lastFound(library.updates) ?? library.identity.updates_as_found;
  const intro = said(book, (t, locale) =>
    t('updates.intro', {
      found: formatDate(locale, library.identity.updates_as_found),
      latest: formatDate(locale, latest),
    }),
  );
  return [
    {
      file: updatesFile,
      headings: [heading],
      content: [
        headingElement(heading),
        ...intro.map((text) => paragraph(text, { className: ['note'] })),
        ...library.updates.map((update) =>
          h(
            'section',
            { id: idOfUpdate(update.id) },
            h('h2', inEachLanguage(localizedTexts(update.title, shown))),
            shown.map((locale) => updateText(update, locale)),
          ),
        ),
      ],
    },
  ];
}

function updateText(
  { touches, summary, source, date_kind, ...date }: Book['library']['updates'][number],
  locale: Locale,
): ElementContent {
  const t = translator(locale);
  const origin = [
    source.issuer[locale],
    source.title[locale],
    ...(source.number ? [source.number] : []),
  ];
  return h(
    'div',
    { lang: locales[locale].tag },
    h(
      'p',
      { className: ['note'] },
      t(`updates.dateKinds.${date_kind}`, { date: formatUpdateDate(locale, date) }),
    ),
    h('p', taggedText(summary[locale], locale)),
    touches.length > 0
      ? h(
          'ul',
          touches.map(({ measure, effect, says }) =>
            h(
              'li',
              h('b', t(`updates.effects.${effect}.label`)),
              t('sign.dot'),
              h('a', { href: measureFile(measure) }, t('measure.number', { number: measure })),
              t('sign.colon'),
              taggedText(says[locale], locale),
            ),
          ),
        )
      : h('p', { className: ['note'] }, t('updates.wholePlan')),
    h(
      'p',
      { className: ['note'] },
      t('updates.source') + t('sign.colon'),
      taggedText(origin.join(t('sign.pause')), locale),
      source.url ? [t('sign.pause'), h('a', { href: source.url }, t('updates.page'))] : [],
    ),
  );
}

/** The terms in each language of the law and of the book, and what they mean. */
function glossary(book: Book): Chapter[] {
  const { library, shown } = book;
  if (library.terms.length === 0) return [];
  const heading = alone(
    'glossary',
    said(book, (t) => t('glossary.title')),
  );
  const names = [...new Set([...shown, officialLocale])];
  return [
    {
      file: glossaryFile,
      headings: [heading],
      content: [
        headingElement(heading),
        ...said(book, (t) => t('glossary.intro')).map((text) =>
          paragraph(text, { className: ['note'] }),
        ),
        ...library.terms.map(({ slug, name, meaning }) =>
          h(
            'section',
            { id: idOfTerm(slug) },
            h('h2', { className: 'term' }, inEachLanguage(localizedTexts(name, names))),
            localizedTexts(meaning, shown).map((text) => paragraph(text)),
          ),
        ),
      ],
    },
  ];
}

function localizedTexts(texts: Localized, shown: readonly Locale[]): BookText[] {
  return shown.map((locale) => ({ text: texts[locale], locale }));
}
