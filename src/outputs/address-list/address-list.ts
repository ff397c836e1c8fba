import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { pageNames, paths } from '../../model/paths.ts';
import { recordKinds } from '../open-data/record-kinds.ts';

/** A page by its address from the root of the site, and what it is called. */
export type ListedAddress = [path: string, title: string];

/** The pages that somebody may have meant who asked for one that does not exist, in one language. */
export function addressList(library: Library, locale: Locale): ListedAddress[] {
  const t = translator(locale);
  const { measures, agencies, topics, industries, instruments } = library;
  return [
    ...pageNames.map((name): ListedAddress => [
      paths.page(locale, name),
      t(name === '' ? 'nav.home' : `nav.${name}`),
    ]),
    ...measures.map(({ number, facts }): ListedAddress => [
      paths.measure(locale, number),
      t('measure.number', { number }) + t('sign.dot') + facts.title[locale],
    ]),
    ...agencies.map(({ slug, name }): ListedAddress => [paths.agency(locale, slug), name[locale]]),
    ...topics.map(({ slug, name }): ListedAddress => [paths.topic(locale, slug), name[locale]]),
    ...industries.map(({ slug, name }): ListedAddress => [
      paths.industry(locale, slug),
      name[locale],
    ]),
    ...instruments.map(({ slug, title }): ListedAddress => [
      paths.instrument(locale, slug),
      title[locale],
    ]),
    ...recordKinds.map(({ name }): ListedAddress => [
      paths.dataRecord(locale, name),
      t('data.fieldsOf', { record: name }),
    ]),
  ];
}
