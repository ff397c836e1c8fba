import type { Legislation, LegislationObject, Organization } from 'schema-dts';
import {
  defaultLocale,
  localeCodes,
  locales,
  officialLocale,
  type Locale,
} from '../../i18n/locales.ts';
import { groupInstruments } from '../../model/instruments.ts';
import type { Library, LibraryMeasure, ResponsibleBody } from '../../model/library.ts';
import { groupProvisions, type ProvisionGroup } from '../../model/national-provisions.ts';
import { paths } from '../../model/paths.ts';
import { wholeText } from '../../model/whole-text.ts';
import type { Instrument } from '../../schema/instrument.ts';
import { licence } from '../output-context.ts';

type Absolute = (path: string) => string;

interface Setting {
  /** The language of names, and of the pages that are linked to. */
  locale: Locale;
  absolute: Absolute;
}

/** The plan as schema.org `Legislation`, without its measures. */
export function planLegislation(library: Library, { locale, absolute }: Setting): Legislation {
  const { identity, title, notice } = library;
  const national = groupInstruments(library)
    .filter(({ key }) => key === 'national')
    .flatMap(({ instruments }) => instruments);
  return {
    '@type': 'Legislation',
    '@id': absolute(paths.planId()),
    name: notice?.title[officialLocale] ?? title?.[officialLocale],
    alternateName: title ? [title[officialLocale], title[defaultLocale]] : [],
    ...common(library),
    legislationIdentifier: identity.document_number[officialLocale],
    legislationPassedBy: issuer(library, locale),
    isBasedOn: national.map((document) => instrumentReference(document, { locale, absolute })),
    legislationEnsuresImplementationOf: national.map(({ slug }) => ({
      '@id': absolute(paths.instrument(locale, slug)),
    })),
    sameAs: identity.official_page,
    workExample: localeCodes.map((copy) =>
      ourCopy({
        of: absolute(paths.planId()),
        language: copy,
        url: absolute(paths.page(copy, 'plan')),
        text: undefined,
      }),
    ),
  };
}

/** A measure as schema.org `Legislation`, part of the plan. */
export function measureLegislation(
  measure: LibraryMeasure,
  library: Library,
  { locale, absolute, withTexts }: Setting & { withTexts: boolean },
): Legislation {
  const { number, facts, responsibility } = measure;
  const id = absolute(paths.measureId(number));
  const setting = { locale, absolute };
  const groups = groupProvisions(facts.national_provisions, library.instruments);
  const references = (of: readonly ProvisionGroup[]) =>
    of.length > 0
      ? of.map(({ instrument }) => ({ '@id': absolute(paths.instrument(locale, instrument.slug)) }))
      : undefined;
  return {
    '@type': 'Legislation',
    '@id': id,
    name: facts.title[locale],
    ...dates(library),
    ...(withTexts && { ...common(library), legislationPassedBy: issuer(library, locale) }),
    legislationIdentifier: `${library.identity.document_number[officialLocale]}第${number}条`,
    isPartOf: { '@id': absolute(paths.planId()) },
    legislationResponsible: bodies(responsibility?.lead, setting),
    contributor: bodies(responsibility?.support, setting),
    isBasedOn: references(groups),
    legislationEnsuresImplementationOf: references(groups.filter(({ seen }) => seen.length > 0)),
    workExample: localeCodes.map((copy) =>
      ourCopy({
        of: id,
        language: copy,
        url: absolute(paths.measure(copy, number)),
        text: withTexts ? wholeText(measure, copy) : undefined,
      }),
    ),
  };
}

function dates({ identity }: Library) {
  return {
    inLanguage: locales[officialLocale].tag,
    legislationType: identity.kind[officialLocale],
    legislationDate: identity.issued,
    datePublished: identity.published,
  } as const satisfies Partial<Legislation>;
}

function common(library: Library) {
  const { place } = library.site;
  return {
    ...dates(library),
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: place.name[defaultLocale],
      alternateName: place.official_name[officialLocale],
    },
  } as const satisfies Partial<Legislation>;
}

/** A copy of ours: the official text as we show it, or our translation. Neither has force. */
function ourCopy({
  of,
  language,
  url,
  text,
}: {
  of: string;
  language: Locale;
  url: string;
  text: string | undefined;
}): LegislationObject {
  return {
    '@type': 'LegislationObject',
    '@id': url,
    inLanguage: locales[language].tag,
    legislationLegalValue: 'UnofficialLegalValue',
    ...(language !== officialLocale && { translationOfWork: { '@id': of }, license: licence }),
    ...(text && { text }),
  };
}

function issuer({ identity }: Library, locale: Locale): Organization {
  return {
    '@type': 'GovernmentOrganization',
    name: identity.issuer[locale],
  };
}

function bodies(list: readonly ResponsibleBody[] = [], { locale }: Pick<Setting, 'locale'>) {
  const named = list.flatMap((body): Organization[] =>
    body.kind === 'agency'
      ? [
          {
            '@type': 'Organization',
            name: body.agency.name[locale],
          },
        ]
      : [],
  );
  return named.length > 0 ? named : undefined;
}

function instrumentReference(
  { title, number, slug }: Instrument,
  { locale, absolute }: Setting,
): Legislation {
  return {
    '@type': 'Legislation',
    '@id': absolute(paths.instrument(locale, slug)),
    name: title[locale],
    ...(number && { legislationIdentifier: number }),
  };
}
