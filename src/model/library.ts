import type { MeasureNumber } from './measure-number.ts';
import type { Localized } from '../i18n/locales.ts';
import type { Agency } from '../schema/agency.ts';
import type { GlossaryTerm, WordSource } from '../schema/glossary.ts';
import type { Guide } from '../schema/guide.ts';
import type { Industry } from '../schema/industry.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Limb, MeasureFacts } from '../schema/measure-facts.ts';
import type { PlanIdentity } from '../schema/plan-identity.ts';
import type { Question } from '../schema/question.ts';
import type { Revision } from '../schema/revisions.ts';
import type { AgencyKind, Site } from '../schema/site.ts';
import type { Topic } from '../schema/topic.ts';
import type { Update } from '../schema/update.ts';
import type { WayIn } from '../schema/ways-in.ts';
import type { MeasureUpdate, State } from './effects.ts';
import type { CitedArticle } from './mdx/cited-articles.ts';
import type { MdxText } from './mdx/read-mdx.ts';
import type { UnitTexts } from './mdx/words.ts';
import type { LineRange } from './plan.ts';
import type { Review } from './review.ts';
import type { TranslationVersion } from './revisions.ts';
import type { MarkedSentence } from './text-marks/mark-sentence.ts';

/** A sentence of the official text, with its unofficial translations. */
export interface LibrarySentence extends Localized {
  id: string;
  /** Its limbs that differ in strength, in the order of the text. */
  strengths: Limb[];
  marked: MarkedSentence;
}

/** One entry in a list of responsible bodies: a body with a page, or words that leave the list open. */
export type ResponsibleBody =
  | {
      kind: 'agency';
      agency: LibraryAgency;
      /** The words of the official text that stand for it. */
      text: string;
    }
  | { kind: 'open'; text: string };

export interface LibraryMeasure {
  number: MeasureNumber;
  /** Its number as printed, for example `8．`. */
  marker: string;
  part: LibraryPart | null;
  section: LibrarySection | null;
  facts: MeasureFacts;
  sentences: LibrarySentence[];
  responsibility: (Localized & { lead: ResponsibleBody[]; support: ResponsibleBody[] }) | null;
  /** From after the number to the end of the responsibility bracket. */
  officialText: string;
  /** SHA-256 of `officialText`. */
  sha256: string;
  lines: LineRange;
  topics: Topic[];
  /** Those that should read it. */
  industries: Pick<Industry, 'slug' | 'name'>[];
  terms: GlossaryTerm[];
  /** The laws and documents that its own sentences name. */
  namedInstruments: Instrument[];
  /** Others that a reader should know. */
  relatedInstruments: Instrument[];
  /** How it stands after all that touched it. */
  state: State;
  /** Newest first. */
  updates: MeasureUpdate[];
  related: MeasureNumber[];
  explainers: Localized<MdxText>;
  /** The second reading; null where there was none of the texts as they are. */
  review: Review | null;
  /** Path of its folder from the root of the repository. */
  folder: string;
}

export interface LibraryPart {
  ordinal: number;
  marker: string;
  title: Localized;
  shortName: Localized;
}

export interface LibrarySection {
  ordinal: number;
  marker: string;
  title: Localized;
  part: LibraryPart | null;
}

export interface LibraryNotice {
  title: Localized;
  documentNumber: Localized | null;
  addressees: Localized | null;
  sentences: (Localized & { id: string })[];
  signatory: Localized | null;
  date: Localized | null;
  releaseNote: Localized | null;
}

/** An industry with the numbers of its measures as they are to be read, and why each is. */
export interface LibraryIndustry extends Omit<Industry, 'measures'> {
  measures: MeasureNumber[];
  reasons: ReadonlyMap<MeasureNumber, Localized>;
}

/** A body with the words for its kind. */
export interface LibraryAgency extends Omit<Agency, 'kind'> {
  kind: AgencyKind;
}

/** The numbers of the measures that a body leads and supports, in ascending order. */
export interface AgencyWithMeasures extends LibraryAgency {
  lead: MeasureNumber[];
  support: MeasureNumber[];
}

/** What a term is called in a language that the site is not in, and where that was seen. */
export interface TermWord {
  /** ISO 639 code. */
  language: string;
  word: string;
  source: WordSource;
}

/** A term with the numbers of the measures whose text has it. */
export interface LibraryTerm extends Omit<GlossaryTerm, 'words'> {
  measures: MeasureNumber[];
  words: TermWord[];
}

/** Everything, joined: what pages and outputs are made from. */
export interface Library {
  /** Official words that stand in no measure, heading or notice, in the order of the text. */
  unplaced: string[];
  site: Site;
  identity: PlanIdentity;
  notice: LibraryNotice | null;
  title: Localized | null;
  preamble: (Localized & { id: string; marked: MarkedSentence })[];
  /** Every unit of the text with its translations, by the key of the translation. */
  units: UnitTexts;
  parts: LibraryPart[];
  sections: LibrarySection[];
  measures: LibraryMeasure[];
  agencies: AgencyWithMeasures[];
  topics: (Topic & { measures: MeasureNumber[] })[];
  industries: LibraryIndustry[];
  questions: Question[];
  /** The plan on one page, in other languages than those of the site. */
  guides: Guide[];
  terms: LibraryTerm[];
  waysIn: WayIn[];
  /** Newest first. */
  revisions: Revision[];
  translation: TranslationVersion;
  instruments: (Instrument & { measures: MeasureNumber[]; articles: CitedArticle[] })[];
  /** Newest first. */
  updates: Update[];
}
