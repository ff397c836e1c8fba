import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { agencyData, agencyShape } from './records/agency-data.ts';
import { industryData, industryShape } from './records/industry-data.ts';
import { instrumentData, instrumentShape } from './records/instrument-data.ts';
import { measureData, measureShape } from './records/measure-data.ts';
import { planData, planShape } from './records/plan-data.ts';
import { termData, termShape } from './records/term-data.ts';
import { topicData, topicShape } from './records/topic-data.ts';
import { updateData, updateShape } from './records/update-data.ts';
import type { RecordKind } from './shape/record-kind.ts';

/** A kind of record, and all records of it. */
export interface Collection extends RecordKind {
  records: (library: Library, context: OutputContext) => unknown[];
}

export const plan = {
  name: 'plan',
  list: null,
  shape: planShape,
  records: (library, { absolute }) => [planData(library, absolute)],
} satisfies Collection;

export const measures = {
  name: 'measure',
  list: 'measures',
  shape: measureShape,
  records: (library: Library, { absolute }: OutputContext) =>
    library.measures.map((one) => measureData(one, { library, absolute })),
} satisfies Collection;

export const agencies = {
  name: 'agency',
  list: 'agencies',
  shape: agencyShape,
  records: ({ agencies: all }, { absolute }) => all.map((one) => agencyData(one, absolute)),
} satisfies Collection;

export const topics = {
  name: 'topic',
  list: 'topics',
  shape: topicShape,
  records: ({ topics: all }, { absolute }) => all.map((one) => topicData(one, absolute)),
} satisfies Collection;

export const industries = {
  name: 'industry',
  list: 'industries',
  shape: industryShape,
  records: ({ industries: all }, { absolute }) => all.map((one) => industryData(one, absolute)),
} satisfies Collection;

export const terms = {
  name: 'term',
  list: 'terms',
  shape: termShape,
  records: ({ terms: all }, { absolute }) => all.map((one) => termData(one, absolute)),
} satisfies Collection;

export const instruments = {
  name: 'instrument',
  list: 'instruments',
  shape: instrumentShape,
  records: ({ instruments: all, measures: those }, { absolute }) =>
    all.map((one) => instrumentData(one, { measures: those, absolute })),
} satisfies Collection;

export const updates = {
  name: 'update',
  list: 'updates',
  shape: updateShape,
  records: ({ updates: all }, { absolute }) => all.map((one) => updateData(one, absolute)),
} satisfies Collection;

/** Every kind of record of `/data/v1/`; each has a JSON Schema and a part of the documentation. */
export const recordKinds: readonly Collection[] = [
  measures,
  plan,
  agencies,
  topics,
  industries,
  terms,
  instruments,
  updates,
];
