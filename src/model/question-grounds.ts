import type { Instrument } from '../schema/instrument.ts';
import type { Question } from '../schema/question.ts';
import type { Update } from '../schema/update.ts';
import type { AgencyWithMeasures, Library } from './library.ts';

export interface QuestionGrounds {
  /** Whom to ask, best first. */
  bodies: AgencyWithMeasures[];
  /** Articles in digits, as they are written: 26-28. */
  instruments: { instrument: Instrument; articles: string | undefined }[];
  updates: Update[];
}

/** What the slugs and ids of a question stand for, in its order. The content must have been checked. */
export function groundsOf(
  question: Pick<Question, 'bodies' | 'instruments' | 'updates'>,
  library: Pick<Library, 'agencies' | 'instruments' | 'updates'>,
): QuestionGrounds {
  return {
    bodies: question.bodies.flatMap(
      (slug) => library.agencies.find((agency) => agency.slug === slug) ?? [],
    ),
    instruments: question.instruments.flatMap(({ slug, articles }) => {
      const instrument = library.instruments.find((candidate) => candidate.slug === slug);
      return instrument ? [{ instrument, articles }] : [];
    }),
    updates: question.updates.flatMap(
      (id) => library.updates.find((update) => update.id === id) ?? [],
    ),
  };
}
