import { localeCodes, locales, type Localized } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { sha256 } from '../../model/sha256.ts';
import { licence, type OutputContext } from '../output-context.ts';
import { siteWords } from '../../model/site-words.ts';
import { pathOfFile } from './file-places.ts';
import type { Holds } from './formats.ts';

interface DescribedFile {
  path: string;
  content: string | Uint8Array;
  mediaType: string;
  holds: Holds;
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const authority = 'http://publications.europa.eu/resource/authority';

/**
 * The catalogue entry of the open data (DCAT-AP 3): who publishes it under which licence, and every
 * file with media type, size and SHA-256.
 */
export function datasetJsonLd(
  files: readonly DescribedFile[],
  library: Library,
  { absolute, built }: OutputContext,
) {
  const { site, identity } = library;
  const address = (path: string) => absolute(pathOfFile({ path }));
  const inEach = (text: (locale: keyof Localized) => string) =>
    localeCodes.map((locale) => ({ '@language': locales[locale].tag, '@value': text(locale) }));
  return {
    '@context': context,
    '@id': `${address('dataset.jsonld')}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:title': inEach((locale) => site.name[locale]),
    'dct:description': inEach((locale) =>
      translator(locale)('data.description', siteWords(library, locale)),
    ),
    'dct:identifier': address('dataset.jsonld'),
    'dct:publisher': {
      '@id': absolute(paths.front()),
      '@type': 'foaf:Agent',
      'foaf:name': inEach((locale) => site.name[locale]),
    },
    'dct:license': { '@id': licence },
    'dct:rights': inEach((locale) =>
      translator(locale)('data.licence.text', siteWords(library, locale)),
    ),
    'dct:modified': { '@type': 'xsd:date', '@value': built },
    'dct:language': [
      { '@id': `${authority}/language/ZHO` },
      { '@id': `${authority}/language/ENG` },
    ],
    'dct:source': { '@id': identity.official_page },
    'dcat:version': '1',
    'dcat:landingPage': localeCodes.map((locale) => ({
      '@id': absolute(paths.page(locale, 'data')),
    })),
    'dcat:distribution': files.map((file) => ({
      '@id': `${address('dataset.jsonld')}#${file.path}`,
      '@type': 'dcat:Distribution',
      'dct:title': file.path,
      'dct:description': inEach((locale) => translator(locale)(`data.holds.${file.holds}`)),
      'dct:license': { '@id': licence },
      'dcat:accessURL': { '@id': address(file.path) },
      'dcat:downloadURL': { '@id': address(file.path) },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
      },
      'dcat:byteSize': {
        '@type': 'xsd:nonNegativeInteger',
        '@value': String(Buffer.byteLength(file.content)),
      },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256(file.content) },
      },
    })),
  };
}
