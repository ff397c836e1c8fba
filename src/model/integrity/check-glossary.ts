import {
  isLocale,
  officialLocale,
  translationLocales,
  type TranslationLocale,
} from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { findForm } from '../text-marks/term-forms.ts';
import { translationUnits, type TranslationUnit } from '../translation-units.ts';
import { duplicates } from './duplicates.ts';

type Term = Content['glossary']['data'][number];

/**
 * Terms that are said to stand in the plan do, and wherever one stands, each translation renders it
 * by an approved form and by no banned one.
 */
export function checkGlossary(content: Content): Issue[] {
  const {
    glossary: { file, data },
    plan,
    translations,
  } = content;
  const units = translationUnits(plan);
  const issues: Issue[] = duplicates(data.map(({ slug }) => slug)).map((slug) => ({
    file,
    field: slug,
    problem: 'the slug is given more than once.',
    mend: 'Give each term its own.',
  }));
  for (const term of data) {
    for (const form of term.in_text) {
      if (!units.some(({ text }) => text.includes(form))) {
        issues.push({
          file,
          field: `${term.slug}.in_text`,
          problem: `“${form}” does not stand in the plan.`,
          mend: 'Write it as in the text, or leave it out.',
        });
      }
    }
    const holding = units.filter(({ text }) => term.in_text.some((form) => text.includes(form)));
    for (const locale of translationLocales) {
      issues.push(...checkRenderings(term, holding, locale, translations[locale], file));
    }
  }
  return [...issues, ...checkWords(content)];
}

/** Words of other languages have a source that is told, one word a language; each source is of use. */
function checkWords({ glossary: { file, data }, wordSources }: Content): Issue[] {
  const keys = wordSources.map(({ key }) => key);
  const named = new Set(data.flatMap(({ words }) => (words ?? []).map(({ source }) => source)));
  return [
    ...duplicates(keys).map((key) => ({
      file,
      field: 'word_sources',
      problem: `the key “${key}” is given more than once.`,
      mend: 'Give each source its own.',
    })),
    ...keys
      .filter((key) => !named.has(key))
      .map((key) => ({
        file,
        field: 'word_sources',
        problem: `no word was seen in “${key}”.`,
        mend: 'Remove it, or name it as the source of a word.',
      })),
    ...data.flatMap(({ slug, words = [] }) => [
      ...duplicates(words.map(({ language }) => language)).map((language) => ({
        file,
        field: `${slug}.words`,
        problem: `“${language}” has more than one word.`,
        mend: 'Keep the settled one.',
      })),
      ...words.flatMap(({ language, source }, index): Issue[] => [
        ...(isLocale(language)
          ? [
              {
                file,
                field: `${slug}.words[${index}].language`,
                problem: `“${language}” is a language of the site.`,
                mend: 'Give its word under name.',
              },
            ]
          : []),
        ...(keys.includes(source)
          ? []
          : [
              {
                file,
                field: `${slug}.words[${index}].source`,
                problem: `there is no source “${source}”.`,
                mend: 'Use a key of word_sources, or add one there.',
              },
            ]),
      ]),
    ]),
  ];
}

function checkRenderings(
  { slug, name, renderings }: Term,
  units: readonly TranslationUnit[],
  locale: TranslationLocale,
  translation: Content['translations'][TranslationLocale],
  glossaryFile: string,
): Issue[] {
  const { forms, banned } = renderings[locale];
  const term = name[officialLocale];
  return units.flatMap(({ id }): Issue[] => {
    const text = translation.data[id]?.text;
    if (text === undefined) return [];
    const at = { file: translation.file, field: `${id}.text` };
    const approved = `Use one of: ${forms.join(' | ')}`;
    const wrong = banned.find((form) => findForm(text, form));
    return [
      ...(forms.some((form) => findForm(text, form))
        ? []
        : [
            {
              ...at,
              problem: `“${term}” is rendered in none of its approved forms.`,
              mend: `${approved} (or add yours to ${glossaryFile} › ${slug}.renderings.${locale}.forms).`,
            },
          ]),
      ...(wrong === undefined
        ? []
        : [
            {
              ...at,
              problem: `“${term}” is rendered as “${wrong}”, which is banned.`,
              mend: `${approved}.`,
            },
          ]),
    ];
  });
}
