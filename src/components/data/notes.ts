import { localeCodes, officialLocale, translationLocales } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translator.ts';
import { kilobytes, type DocumentedFormat } from '../../outputs/data-files/documented-formats.ts';
import type { DocumentedField } from '../../outputs/open-data/documented-fields.ts';

/** The file to name for a format: its pattern, where there are several. */
export function fileName({ format, files, example }: DocumentedFormat): string {
  return files.length > 1 ? format : example.path;
}

/** How large the file is; where there are several, how many and how large the example is. */
export function sizeNote({ files, example }: DocumentedFormat, t: Translate): string {
  const size = kilobytes(example.content);
  return files.length > 1
    ? t('data.manyFiles', { total: files.length, name: example.path, size })
    : t('data.size', { size });
}

/** What a value of a field may be: text · or null · only where it applies. */
export function valueNote(
  { type, nullable, optional }: Pick<DocumentedField, 'type' | 'nullable' | 'optional'>,
  t: Translate,
): string {
  const comma = t('sign.comma');
  const name = t(`data.types.${type}`, {
    languages: localeCodes.join(comma),
    official: officialLocale,
    translations: translationLocales.join(comma),
  });
  return [
    name,
    ...(nullable ? [t('data.nullable')] : []),
    ...(optional ? [t('data.optional')] : []),
  ].join(t('sign.dot'));
}
