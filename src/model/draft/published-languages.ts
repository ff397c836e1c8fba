import { locales, notYet, officialLocale } from '../../i18n/locales.ts';
import type { ContentFiles } from '../read-content.ts';

const known = Object.keys(locales);

/**
 * The files of `content/` without what is prepared for languages that the site does not have yet
 * (`content/languages.json`): their explainers, pages and translations, and their texts in others.
 */
export function inPublishedLanguages(files: ContentFiles): ContentFiles {
  if (notYet.length === 0) return files;
  const isShown = ({ file }: { file: string }) =>
    !notYet.some(
      (code) =>
        file.endsWith(`/${code}.mdx`) ||
        file.startsWith(`content/pages/${code}/`) ||
        file === `content/plan/translation.${code}.yaml`,
    );
  return {
    ...files,
    data: files.data
      .filter(isShown)
      .map(({ file, data }) => ({ file, data: textsInPublishedLanguages(data) })),
    explainers: files.explainers.filter(isShown),
    pages: files.pages.filter(isShown),
  };
}

/** Data without the texts in languages that the site does not have yet. */
export function textsInPublishedLanguages(data: unknown): unknown {
  if (notYet.length === 0 || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(textsInPublishedLanguages);
  const entries = Object.entries(data);
  const areTexts =
    Object.hasOwn(data, officialLocale) || entries.every(([key]) => known.includes(key));
  return Object.fromEntries(
    entries
      .filter(([key]) => !(areTexts && notYet.includes(key)))
      .map(([key, value]) => [key, textsInPublishedLanguages(value)]),
  );
}
