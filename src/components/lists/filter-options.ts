import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { states } from '../../model/effects.ts';
import { updateFilters, type UpdateFilterName } from '../../model/update-filters.ts';
import { hitKinds, type FilterName } from '../../model/search-filters.ts';
import { effects, levels } from '../../schema/update.ts';
import { strengths } from '../../schema/measure-facts.ts';

export interface FilterField<Name extends string> {
  name: Name;
  label: string;
  options: { value: string; label: string }[];
}

/** The choices that measures can be narrowed down by, in the words of a language. */
export function measureFilterFields(locale: Locale, library: Library): FilterField<FilterName>[] {
  return filterFields(locale, library).filter(({ name }) => name !== 'kind');
}

/** The choices that updates can be narrowed down by, of which each finds some. */
export function updateFilterFields(
  locale: Locale,
  library: Library,
): FilterField<UpdateFilterName>[] {
  const t = translator(locale);
  const found = library.updates.map((update) => updateFilters(update, library));
  const isFound = (name: UpdateFilterName) => {
    const values = new Set(found.flatMap((filters) => filters[name]));
    return ({ value }: { value: string }) => values.has(value);
  };
  const { parts, topics, measures } = library;
  const years = [...new Set(found.flatMap(({ year }) => year))];
  const fields: FilterField<UpdateFilterName>[] = [
    {
      name: 'effect',
      label: t('updates.effect'),
      options: effects.map((value) => ({ value, label: t(`updates.effects.${value}.label`) })),
    },
    {
      name: 'level',
      label: t('updates.level'),
      options: levels.map((value) => ({ value, label: t(`updates.levels.${value}`) })),
    },
    { name: 'part', label: t('measures.part'), options: partOptions(locale, parts) },
    { name: 'topic', label: t('measures.topic'), options: topicOptions(locale, topics) },
    {
      name: 'measure',
      label: t('updates.measure'),
      options: measures.map(({ number, facts }) => ({
        value: String(number),
        label: `${number}. ${facts.title[locale]}`,
      })),
    },
    {
      name: 'year',
      label: t('updates.year'),
      options: years.map((value) => ({ value, label: value })),
    },
  ];
  return fields.map((field) => ({ ...field, options: field.options.filter(isFound(field.name)) }));
}

function partOptions(locale: Locale, parts: Library['parts']) {
  return parts.map(({ ordinal, shortName }) => ({
    value: String(ordinal),
    label: `${ordinal}. ${shortName[locale]}`,
  }));
}

function topicOptions(locale: Locale, topics: Library['topics']) {
  return topics.map(({ slug, name }) => ({ value: slug, label: name[locale] }));
}

/** The choices that results of a search can be narrowed down by. */
export function filterFields(
  locale: Locale,
  { parts, topics, agencies, measures }: Library,
): FilterField<FilterName>[] {
  const t = translator(locale);
  return [
    {
      name: 'kind',
      label: t('search.kind'),
      options: hitKinds.map((kind) => ({ value: kind, label: t(`search.kinds.${kind}`) })),
    },
    { name: 'part', label: t('measures.part'), options: partOptions(locale, parts) },
    { name: 'topic', label: t('measures.topic'), options: topicOptions(locale, topics) },
    {
      name: 'body',
      label: t('measures.body'),
      options: agencies
        .map(({ slug, short_name }) => ({ value: slug, label: short_name[locale] }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    },
    {
      name: 'strength',
      label: t('measures.strength'),
      options: strengths.map((strength) => ({
        value: strength,
        label: t(`strength.${strength}.label`),
      })),
    },
    {
      name: 'state',
      label: t('today.label'),
      options: states
        .filter((state) => measures.some((measure) => measure.state === state))
        .map((state) => ({ value: state, label: t(`today.states.${state}`) })),
    },
  ];
}
