import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { hitKinds, type FilterName } from '../../model/search-filters.ts';
import { strengths } from '../../schema/measure-facts.ts';

export interface FilterField {
  name: FilterName;
  label: string;
  options: { value: string; label: string }[];
}

/** The choices that lists and results can be narrowed down by, in the words of a language. */
export function filterFields(locale: Locale, { parts, topics, agencies }: Library): FilterField[] {
  const t = translator(locale);
  return [
    {
      name: 'kind',
      label: t('search.kind'),
      options: hitKinds.map((kind) => ({ value: kind, label: t(`search.kinds.${kind}`) })),
    },
    {
      name: 'part',
      label: t('measures.part'),
      options: parts.map(({ ordinal, shortName }) => ({
        value: String(ordinal),
        label: `${ordinal}. ${shortName[locale]}`,
      })),
    },
    {
      name: 'topic',
      label: t('measures.topic'),
      options: topics.map(({ slug, name }) => ({ value: slug, label: name[locale] })),
    },
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
  ];
}
