import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { findForm } from '../text-marks/term-forms.ts';
import { translationUnits } from '../translation-units.ts';
import { duplicates } from './duplicates.ts';

/**
 * Terms that are said to stand in the plan do, and wherever one stands, the translation renders it
 * by an approved form and by no banned one.
 */
export function checkGlossary({ glossary: { file, data }, plan, translation }: Content): Issue[] {
  const units = translationUnits(plan);
  const issues: Issue[] = duplicates(data.map(({ slug }) => slug)).map((slug) => ({
    file,
    field: slug,
    problem: 'the slug is given more than once.',
    mend: 'Give each term its own.',
  }));
  for (const term of data) {
    for (const form of term.in_text) {
      if (!units.some(({ zh }) => zh.includes(form))) {
        issues.push({
          file,
          field: `${term.slug}.in_text`,
          problem: `“${form}” does not stand in the plan.`,
          mend: 'Write it as in the text, or leave it out.',
        });
      }
    }
    for (const { id, zh } of units) {
      const english = translation.data[id]?.en;
      if (english === undefined || !term.in_text.some((form) => zh.includes(form))) continue;
      if (!term.forms.some((form) => findForm(english, form))) {
        issues.push({
          file: translation.file,
          field: `${id}.en`,
          problem: `“${term.zh}” is rendered in none of its approved forms.`,
          mend: `Use one of: ${term.forms.join(' | ')} (or add yours to ${file} › ${term.slug}.forms).`,
        });
      }
      const banned = term.banned.find((form) => findForm(english, form));
      if (banned !== undefined) {
        issues.push({
          file: translation.file,
          field: `${id}.en`,
          problem: `“${term.zh}” is rendered as “${banned}”, which is banned.`,
          mend: `Use one of: ${term.forms.join(' | ')}.`,
        });
      }
    }
  }
  return issues;
}
