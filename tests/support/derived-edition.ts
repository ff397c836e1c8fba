import { derivedRows } from '../../src/i18n/derived-rows.ts';
import words from '../../src/i18n/zh-Hant.json' with { type: 'json' };
import { textConverter } from '../../src/outputs/derived-edition/convert-text.ts';
import type { Edition } from '../../src/outputs/derived-edition/derive-page.ts';

const code = 'zh-Hant';
const row = derivedRows[code];

/** The edition in traditional characters of a site that stands under a path, without words of its own list. */
export function derivedEdition(base = '/'): Edition {
  return {
    code,
    row,
    sourceTag: 'zh-Hans',
    words,
    convert: textConverter(row, []),
    site: { origin: 'https://example.org', base },
  };
}
