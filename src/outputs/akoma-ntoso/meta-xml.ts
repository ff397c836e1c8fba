import { locales, officialLocale, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { paths } from '../../model/paths.ts';
import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { numberName, workIri } from './naming.ts';
import { roles } from './responsibility-xml.ts';
import { element, type XmlElement } from './xml.ts';

/** Who the document is by, who published it, and what its marks refer to. */
export function metaXml(library: Library, language: Locale, context: OutputContext): XmlElement {
  return element(
    'meta',
    {},
    identification(library, language, context),
    publication(library),
    classification(library, language),
    references(library, language, context),
  );
}

function identification(library: Library, language: Locale, { built }: OutputContext): XmlElement {
  const { site, identity, translation } = library;
  const work = workIri(library);
  const expression = `${work}/${locales[language].iso639}@${identity.issued}`;
  const official = `${work}/${locales[officialLocale].iso639}@${identity.issued}`;
  const isOfficial = language === officialLocale;
  return element(
    'identification',
    { source: '#site' },
    element(
      'FRBRWork',
      {},
      value('FRBRthis', `${work}/!main`),
      value('FRBRuri', work),
      element('FRBRalias', { name: 'wenhao', value: identity.document_number[officialLocale] }),
      element('FRBRalias', { name: 'index', value: identity.index_number }),
      element('FRBRdate', { date: identity.issued, name: 'Generation' }),
      element('FRBRauthor', { href: '#issuer' }),
      value('FRBRcountry', site.place.code),
      value('FRBRsubtype', 'plan'),
      value('FRBRnumber', numberName(identity)),
      value('FRBRprescriptive', 'true'),
    ),
    element(
      'FRBRExpression',
      {},
      value('FRBRthis', `${expression}/!main`),
      value('FRBRuri', expression),
      isOfficial
        ? element('FRBRdate', { date: identity.issued, name: 'Generation' })
        : element('FRBRdate', { date: translation.date, name: 'Translation' }),
      element('FRBRauthor', { href: isOfficial ? '#issuer' : '#site' }),
      ...(isOfficial ? [] : [value('FRBRversionNumber', translation.version)]),
      element('FRBRlanguage', { language: locales[language].iso639 }),
      ...(isOfficial
        ? []
        : [
            element('FRBRtranslation', {
              href: official,
              fromLanguage: locales[officialLocale].iso639,
              authoritative: 'false',
              by: '#site',
            }),
          ]),
    ),
    element(
      'FRBRManifestation',
      {},
      value('FRBRthis', `${expression}/!main.xml`),
      value('FRBRuri', `${expression}.xml`),
      element('FRBRdate', { date: built, name: 'XML' }),
      element('FRBRauthor', { href: '#site' }),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
}

function publication({ identity }: Library): XmlElement {
  return element('publication', {
    date: identity.published,
    name: new URL(identity.official_page).hostname,
    showAs: identity.official_page,
  });
}

function classification({ topics }: Library, language: Locale): XmlElement {
  return element(
    'classification',
    { source: '#site' },
    ...topics.map(({ slug, name }) =>
      element('keyword', { value: slug, showAs: name[language], dictionary: '#topics' }),
    ),
  );
}

function references(
  { site, identity, agencies }: Library,
  language: Locale,
  { absolute }: OutputContext,
): XmlElement {
  const t = translator(language);
  const organization = (eId: string, href: string, showAs: string) =>
    element('TLCOrganization', { eId, href, showAs });
  const { code } = site.place;
  return element(
    'references',
    { source: '#site' },
    organization('site', absolute(paths.front()), absolute(paths.front())),
    organization('issuer', `/ontology/organization/${code}/issuer`, identity.issuer[language]),
    ...agencies.map(({ slug, name }) =>
      organization(slug, `/ontology/organization/${code}/${slug}`, name[language]),
    ),
    element('TLCReference', {
      eId: 'topics',
      name: 'dictionary',
      href: absolute(paths.dataFile('topics.json')),
      showAs: t('measure.topics'),
    }),
    ...roles.map((role) =>
      element('TLCRole', {
        eId: role,
        href: `/ontology/role/${role}`,
        showAs: t(`roles.${role}.label`),
      }),
    ),
  );
}

const value = (name: string, text: string) => element(name, { value: text });
