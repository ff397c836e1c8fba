import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { sha256 } from '../../model/sha256.ts';
import { datasetJsonLd } from './catalogue.ts';

test('the catalogue gives every file its media type, size and checksum (DCAT-AP)', () => {
  const text = '{"条":1}\n';
  const files = [
    { path: 'a.json', content: text, mediaType: 'application/json', holds: 'measure' as const },
  ];
  expect(datasetJsonLd(files, library, context)).toMatchObject({
    '@type': 'dcat:Dataset',
    'dct:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
    'dct:modified': { '@value': '2026-11-22' },
    'dcat:distribution': [
      {
        'dcat:downloadURL': { '@id': 'https://example.org/plan40/data/v1/a.json' },
        'dct:description': [
          { '@language': 'zh-Hans', '@value': '单独一条。' },
          { '@language': 'en', '@value': 'One measure.' },
        ],
        'dcat:mediaType': {
          '@id': 'https://www.iana.org/assignments/media-types/application/json',
        },
        'dcat:byteSize': { '@value': '10' },
        'spdx:checksum': { 'spdx:checksumValue': { '@value': sha256(text) } },
      },
    ],
  });
});
