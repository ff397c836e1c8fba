import {
  measuresInOrder,
  type PartInOrder,
  type SectionInOrder,
} from '../../model/measures-in-order.ts';
import { officialLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type {
  Library,
  LibraryMeasure,
  LibraryNotice,
  LibraryPart,
  LibrarySection,
} from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { citedDocuments } from './cited-documents.ts';
import { markMentions } from './mark-mentions.ts';
import { metaXml } from './meta-xml.ts';
import { responsibilityXml } from './responsibility-xml.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

export const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The plan in Akoma Ntoso 3.0 (OASIS LegalDocML), one language in a file. The text of the Chinese
 * file is that of the source, numbers and headings included; nothing is added to it.
 */
export function planXml(library: Library, language: Locale, context: OutputContext): string {
  const root = element(
    'akomaNtoso',
    {},
    element(
      'doc',
      { name: 'plan' },
      metaXml(library, language, context),
      preface(library, language),
      ...preamble(library, language),
      element('mainBody', {}, ...measuresInOrder(library).flatMap((one) => partXml(one, language))),
    ),
  );
  return xmlDocument(root, namespace);
}

function preface({ notice, title, identity }: Library, language: Locale): XmlElement {
  const planTitle = title && element('p', {}, element('docTitle', {}, title[language]));
  return element(
    'preface',
    {},
    ...(notice ? [noticeXml(notice, { language, issued: identity.issued })] : []),
    ...(planTitle ? [element('longTitle', {}, planTitle)] : []),
  );
}

function noticeXml(
  notice: LibraryNotice,
  { language, issued }: { language: Locale; issued: string },
): XmlElement {
  const line = (texts: Localized | null, inner?: (text: string) => XmlElement) =>
    texts ? [element('p', {}, inner ? inner(texts[language]) : texts[language])] : [];
  return element(
    'container',
    { name: 'notice', eId: 'notice' },
    ...line(notice.title),
    ...line(notice.documentNumber, (text) => element('docNumber', {}, text)),
    ...line(notice.addressees),
    ...notice.sentences.flatMap((sentence) => line(sentence)),
    ...line(notice.signatory, (text) => element('docAuthority', { refersTo: '#issuer' }, text)),
    ...line(notice.date, (text) => element('docDate', { date: issued }, text)),
    ...line(notice.releaseNote),
  );
}

function preamble(library: Library, language: Locale): XmlElement[] {
  const { preamble: sentences } = library;
  if (sentences.length === 0) return [];
  const recitals = sentences.map((sentence, index) => {
    const text = sentence[language];
    const cited = markMentions(text, citedDocuments(text, library));
    return element('recital', { eId: `rec_${index + 1}` }, element('p', {}, ...cited));
  });
  return [element('preamble', {}, element('recitals', { eId: 'recs' }, ...recitals))];
}

function partXml({ part, sections }: PartInOrder, language: Locale): XmlElement[] {
  const prefix = part ? `part_${part.ordinal}__` : '';
  const inside = sections.flatMap((one) => sectionXml(one, prefix, language));
  if (!part) return inside;
  const number =
    language === officialLocale
      ? part.marker
      : translator(language)('measure.part', { number: part.ordinal });
  return [
    element(
      'part',
      { eId: `part_${part.ordinal}` },
      ...headingXml(part, number, language),
      ...inside,
    ),
  ];
}

function sectionXml(
  { section, measures }: SectionInOrder,
  prefix: string,
  language: Locale,
): XmlElement[] {
  const inside = measures.map((measure) => measureXml(measure, language));
  if (!section) return inside;
  const number = language === officialLocale ? section.marker : `(${section.ordinal})`;
  return [
    element(
      'section',
      { eId: `${prefix}sec_${section.ordinal}` },
      ...headingXml(section, number, language),
      ...inside,
    ),
  ];
}

function headingXml(
  { title }: LibraryPart | LibrarySection,
  number: string,
  language: Locale,
): XmlElement[] {
  return [element('num', {}, number), element('heading', {}, title[language])];
}

function measureXml(measure: LibraryMeasure, language: Locale): XmlElement {
  const { number, marker, sentences } = measure;
  return element(
    'paragraph',
    { eId: `para_${number}`, class: 'measure' },
    element('num', {}, language === officialLocale ? marker : `${number}.`),
    element(
      'content',
      {},
      ...sentences.map(({ id, ...texts }) =>
        element('p', { eId: `para_${number}__${id}`, class: 'sentence' }, texts[language]),
      ),
      ...responsibilityXml(measure, language),
    ),
  );
}
