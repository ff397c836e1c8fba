import { readMeasureNumber } from '../../../model/measure-number.ts';
import { translator } from '../../../i18n/translator.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { EmbedTarget } from '../../../model/embeds.ts';
import type {
  AgencyWithMeasures,
  Library,
  LibraryIndustry,
  LibraryMeasure,
} from '../../../model/library.ts';
import { measureNumbered } from '../../../model/numbered-measures.ts';
import { planTitle } from '../../../model/plan-title.ts';

type TopicWithMeasures = Library['topics'][number];

/** @throws when the plan has no such measure */
export function measureOf({ measures }: Library, { key }: EmbedTarget): LibraryMeasure {
  return found(measureNumbered(measures, readMeasureNumber(key) ?? 0), `measure ${key}`);
}

/** @throws when there is no such topic */
export function topicOf({ topics }: Library, { key }: EmbedTarget): TopicWithMeasures {
  return found(
    topics.find(({ slug }) => slug === key),
    `topic “${key}”`,
  );
}

/** @throws when there is no such industry */
export function industryOf({ industries }: Library, { key }: EmbedTarget): LibraryIndustry {
  return found(
    industries.find(({ slug }) => slug === key),
    `industry “${key}”`,
  );
}

/** @throws when there is no such body */
export function agencyOf({ agencies }: Library, { key }: EmbedTarget): AgencyWithMeasures {
  return found(
    agencies.find(({ slug }) => slug === key),
    `body “${key}”`,
  );
}

function found<T>(entry: T | undefined, name: string): T {
  if (entry === undefined) throw new Error(`There is no ${name} to embed.`);
  return entry;
}

/** A measure by number and title: `第8条：…`. The title is ours. */
export function measureTitle({ number, facts }: LibraryMeasure, locale: Locale): [string, string] {
  const t = translator(locale);
  return [`${t('measure.number', { number })}${t('sign.colon')}`, facts.title[locale]];
}

/** What an embed shows, in a few words. @throws when there is no such thing */
export function titleOf(library: Library, target: EmbedTarget, locale: Locale): string {
  switch (target.kind) {
    case 'measure':
      return measureTitle(measureOf(library, target), locale).join('');
    case 'topic':
      return topicOf(library, target).name[locale];
    case 'industry':
      return industryOf(library, target).name[locale];
    case 'agency':
      return agencyOf(library, target).name[locale];
    case 'plan':
      return planTitle(library)[locale];
  }
}
