import { isTranslationLocale, localize, type Localized } from '../i18n/locales.ts';
import type { Content, Filed, MeasureFolder } from './content.ts';
import type {
  Library,
  LibraryAgency,
  LibraryIndustry,
  LibraryMeasure,
  LibraryNotice,
  LibraryPart,
  LibrarySection,
  LibrarySentence,
  ResponsibleBody,
} from './library.ts';
import { stateOf, updatesTouching } from './effects.ts';
import { citedArticles } from './mdx/cited-articles.ts';
import { unitTexts } from './mdx/named.ts';
import { namedInstruments } from './named-instruments.ts';
import type { BodyMention, Measure, Notice, TextSpan } from './plan.ts';
import { reviewOf } from './review.ts';
import { translationVersion } from './revisions.ts';
import { sha256 } from './sha256.ts';
import { markSentence } from './text-marks/mark-sentence.ts';

/**
 * Joins all content into one library. The content must have passed `findIssues`: what is missing
 * here is an error of the program.
 */
export function joinLibrary(content: Content): Library {
  const { plan, identity } = content;
  const texts = (unit: string, official: string): Localized =>
    localize((locale) =>
      isTranslationLocale(locale)
        ? found(content.translations[locale].data[unit]?.text, unit)
        : official,
    );
  const parts: LibraryPart[] = plan.parts.map(({ ordinal, marker, title }) => ({
    ordinal,
    marker,
    title: texts(`part-${ordinal}`, title),
    shortName: found(identity.data.parts[ordinal - 1], `name of part ${ordinal}`),
  }));
  const partsByOrdinal = byKey(parts, ({ ordinal }) => ordinal);
  const partOf = (ordinal: number | null) => partsByOrdinal.get(ordinal ?? 0) ?? null;
  const sections: LibrarySection[] = plan.sections.map(({ ordinal, marker, title, part }) => ({
    ordinal,
    marker,
    title: texts(`section-${ordinal}`, title),
    part: partOf(part),
  }));
  const sectionsByOrdinal = byKey(sections, ({ ordinal }) => ordinal);
  const kinds = byKey(content.site.data.agency_kinds, ({ key }) => key);
  const agencies = content.agencies.map(({ data }): LibraryAgency => ({
    ...data,
    kind: found(kinds.get(data.kind), data.kind),
  }));
  const topics = inOrder(content.topics);
  const industries = inOrder(content.industries).map(
    ({ measures: read, ...industry }): LibraryIndustry => ({
      ...industry,
      measures: read.map(({ number }) => number),
      reasons: new Map(read.map(({ number, why }) => [number, why])),
    }),
  );
  const instruments = content.instruments.map(({ data }) => data);
  const instrumentsBySlug = byKey(instruments, ({ slug }) => slug);
  const updates = content.updates
    .map(({ data }) => data)
    .sort((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date)));
  const glossary = content.glossary.data;
  const wordSources = byKey(content.wordSources, ({ key }) => key);

  const joinMeasure = (measure: Measure, folder: MeasureFolder): LibraryMeasure => {
    const facts = folder.facts.data;
    const terms = new Set<string>();
    const sentences = measure.sentences.map((sentence, index): LibrarySentence => {
      const { strengths } = found(facts.sentences[index], `facts of ${sentence.id}`);
      const words = texts(`measure-${measure.number}-${sentence.id}`, sentence.text);
      const marked = markSentence({ texts: words, strengths }, glossary);
      for (const term of marked.terms) terms.add(term);
      return { id: sentence.id, ...words, strengths, marked };
    });
    const responsibility = measure.responsibility && {
      ...(measure.responsibility.text === ''
        ? localize(() => '')
        : texts(`measure-${measure.number}-responsible`, measure.responsibility.text)),
      lead: measure.responsibility.lead.map((mention) => resolveBody(mention, agencies)),
      support: measure.responsibility.support.map((mention) => resolveBody(mention, agencies)),
    };
    const { explainers } = folder;
    const touching = updatesTouching(updates, measure.number);
    return {
      number: measure.number,
      marker: measure.marker,
      part: partOf(measure.part),
      section: sectionsByOrdinal.get(measure.section ?? 0) ?? null,
      facts,
      sentences,
      responsibility,
      officialText: measure.text,
      sha256: sha256(measure.text),
      lines: measure.lines,
      topics: topics.filter((topic) => facts.topics.includes(topic.slug)),
      industries: industries.filter(({ reasons }) => reasons.has(measure.number)),
      terms: glossary.filter((term) => terms.has(term.slug)),
      namedInstruments: namedInstruments(measure.text, instruments),
      relatedInstruments: facts.related_instruments.map((slug) =>
        found(instrumentsBySlug.get(slug), slug),
      ),
      state: stateOf(touching.map(({ effect }) => effect)),
      updates: touching,
      related: facts.related,
      explainers,
      review: reviewOf({ facts, sentences, responsibility, explainers }),
      folder: folder.folder,
    };
  };

  const folders = byKey(content.measures, ({ facts }) => facts.data.number);
  const measures = plan.measures.map((measure) =>
    joinMeasure(measure, found(folders.get(measure.number), `measure ${measure.number}`)),
  );
  const articles = citedArticles(measures);
  const numbersWhere = (test: (measure: LibraryMeasure) => boolean) =>
    measures.filter(test).map(({ number }) => number);
  const names = (bodies: readonly ResponsibleBody[] | undefined, slug: string) =>
    bodies?.some((body) => body.kind === 'agency' && body.agency.slug === slug) ?? false;

  return {
    site: content.site.data,
    identity: identity.data,
    notice: plan.notice && joinNotice(plan.notice, texts),
    title: plan.title && texts('plan-title', plan.title.text),
    preamble: plan.preamble.map(({ id, text }) => {
      const words = texts(`preamble-${id}`, text);
      return { id, ...words, marked: markSentence({ texts: words, strengths: [] }, glossary) };
    }),
    unplaced: plan.segments
      .filter(({ kind, text }) => kind === 'other' && text.trim() !== '')
      .map(({ text }) => text.trim()),
    units: unitTexts(content),
    parts,
    sections,
    measures,
    agencies: agencies.map((agency) => ({
      ...agency,
      lead: numbersWhere(({ responsibility }) => names(responsibility?.lead, agency.slug)),
      support: numbersWhere(({ responsibility }) => names(responsibility?.support, agency.slug)),
    })),
    topics: topics.map((topic) => ({
      ...topic,
      measures: numbersWhere(({ facts }) => facts.topics.includes(topic.slug)),
    })),
    industries,
    questions: inOrder(content.questions),
    guides: inOrder(content.guides),
    terms: glossary.map((term) => ({
      ...term,
      words: (term.words ?? []).map(({ language, word, source }) => ({
        language,
        word,
        source: found(wordSources.get(source), source),
      })),
      measures: numbersWhere(({ officialText }) =>
        term.in_text.some((form) => officialText.includes(form)),
      ),
    })),
    waysIn: content.waysIn.data,
    revisions: content.revisions.data,
    translation: found(
      translationVersion(content.revisions.data) ?? undefined,
      'version of the translation',
    ),
    instruments: instruments.map((instrument) => ({
      ...instrument,
      measures: numbersWhere(
        ({ facts, namedInstruments: named, updates: touching }) =>
          named.includes(instrument) ||
          facts.related_instruments.includes(instrument.slug) ||
          facts.national_provisions.some((entry) => entry.instrument === instrument.slug) ||
          touching.some((update) => update.instrument === instrument.slug),
      ),
      articles: articles.get(instrument.slug) ?? [],
    })),
    updates,
  };
}

function joinNotice(
  notice: Notice,
  texts: (unit: string, official: string) => Localized,
): LibraryNotice {
  const maybe = (unit: string, span: TextSpan | null) => span && texts(unit, span.text);
  return {
    title: texts('notice-title', notice.title.text),
    documentNumber: maybe('document-number', notice.documentNumber),
    addressees: maybe('addressees', notice.addressees),
    sentences: notice.sentences.map(({ id, text }) => ({ id, ...texts(`notice-${id}`, text) })),
    signatory: maybe('signatory', notice.signatory),
    date: maybe('date', notice.date),
    releaseNote: maybe('release-note', notice.releaseNote),
  };
}

function resolveBody(mention: BodyMention, agencies: readonly LibraryAgency[]): ResponsibleBody {
  if (mention.kind === 'open') return { kind: 'open', text: mention.text };
  const agency = agencies.find(({ names_in_text }) => names_in_text.includes(mention.name));
  return { kind: 'agency', agency: found(agency, mention.name), text: mention.text };
}

function inOrder<T extends { order: number }>(files: readonly Filed<T>[]): T[] {
  return files.map(({ data }) => data).sort((a, b) => a.order - b.order);
}

function byKey<K, T>(entries: readonly T[], key: (entry: T) => K): Map<K, T> {
  return new Map(entries.map((entry) => [key(entry), entry]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`The content was joined before it was checked: no ${what}.`);
  return value;
}
