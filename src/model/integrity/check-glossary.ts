import { officialLocale, translationLocales, type TranslationLocale } from '../../i18n/locales.ts';
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
export function checkGlossary({ glossary: { file, data }, plan, translations }: Content): Issue[] {
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
  return issues;
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
