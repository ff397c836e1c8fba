import type { Localized, TranslationLocale } from '../i18n/locales.ts';
import type { Agency } from '../schema/agency.ts';
import type { Correction } from '../schema/corrections.ts';
import type { GlossaryTerm, WordSource } from '../schema/glossary.ts';
import type { Guide } from '../schema/guide.ts';
import type { Industry } from '../schema/industry.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { MeasureFacts } from '../schema/measure-facts.ts';
import type { PlanIdentity } from '../schema/plan-identity.ts';
import type { Question } from '../schema/question.ts';
import type { Redirect } from '../schema/redirects.ts';
import type { Revision } from '../schema/revisions.ts';
import type { Site } from '../schema/site.ts';
import type { Topic } from '../schema/topic.ts';
import type { Translation } from '../schema/translation.ts';
import type { Update } from '../schema/update.ts';
import type { WayIn } from '../schema/ways-in.ts';
import type { MdxText } from './mdx/read-mdx.ts';
import type { Plan } from './plan.ts';

/** Something that was read from a file, with the file. */
export interface Filed<T> {
  file: string;
  data: T;
}

/** A folder of `content/measures/`. An explainer that is missing is an empty text. */
export interface MeasureFolder {
  /** Path of the folder from the root of the repository. */
  folder: string;
  facts: Filed<MeasureFacts>;
  explainers: Localized<MdxText>;
}

/** Everything in `content/`, each file valid in itself; not yet checked against one another. */
export interface Content {
  plan: Plan;
  site: Filed<Site>;
  identity: Filed<PlanIdentity>;
  /** SHA-256 of the source file. */
  sourceSha256: string;
  /** The same of the source with its line ends as they are published: LF. */
  sourceSha256WithLf: string;
  corrections: Filed<Correction[]>;
  translations: Record<TranslationLocale, Filed<Translation>>;
  measures: MeasureFolder[];
  agencies: Filed<Agency>[];
  topics: Filed<Topic>[];
  industries: Filed<Industry>[];
  questions: Filed<Question>[];
  guides: Filed<Guide>[];
  instruments: Filed<Instrument>[];
  updates: Filed<Update>[];
  glossary: Filed<GlossaryTerm[]>;
  /** Where the glossary has its words of other languages from. */
  wordSources: WordSource[];
  waysIn: Filed<WayIn[]>;
  redirects: Filed<Redirect[]>;
  revisions: Filed<Revision[]>;
  pages: Filed<MdxText>[];
}
