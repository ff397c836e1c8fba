import type { MeasureNumber } from '../measure-number.ts';
import { defaultLocale, isLocale, officialLocale } from '../../i18n/locales.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Content, Filed } from '../content.ts';
import { guideValueNames, valueNamesIn } from '../guides/guide-values.ts';
import { parseGuideTarget, targetsIn } from '../guides/guide-runs.ts';
import type { Issue } from '../issue.ts';
import { targetExists } from './check-links.ts';
import { duplicates } from './duplicates.ts';
import { checkKnownNames } from './known-names.ts';
import { checkOrderedEntries } from './ordered-entries.ts';

/**
 * A guide is in a language that the site has not, has a title for every measure and a name for every
 * part of the plan, and names only terms, bodies, values and pages that exist.
 */
export function checkGuides(content: Content): Issue[] {
  const { guides, plan, glossary, agencies } = content;
  const entries = guides.map(({ file, data }) => ({ file, data: { ...data, slug: data.code } }));
  const measures = plan.measures.map(({ number }) => number);
  const parts = plan.parts.map(({ ordinal }) => ordinal);
  const terms = new Set(glossary.data.map(({ slug }) => slug));
  const bodies = new Set(agencies.map(({ data }) => data.slug));
  return [
    ...checkOrderedEntries(entries, 'guide').map((issue) =>
      issue.field === 'slug' ? { ...issue, field: 'code' } : issue,
    ),
    ...guides.flatMap(({ file, data }) => [
      ...checkLanguage(file, data),
      ...checkNumbers(file, 'measures.titles', data.measures.titles, {
        numbers: measures,
        kind: 'measure',
        write: 'Say what it is about, from its Chinese sentences',
      }),
      ...checkNumbers(file, 'measures.parts', data.measures.parts, {
        numbers: parts,
        kind: 'part',
        write: 'Say what it is about, from its Chinese heading',
      }),
      ...checkNames(
        file,
        'terms.words',
        data.terms.words.map(({ term }) => term),
        {
          known: terms,
          key: 'term',
          mend: 'Use a slug of content/glossary.yaml.',
        },
      ),
      ...checkNames(
        file,
        'contacts.bodies',
        data.contacts.bodies.map(({ body }) => body),
        {
          known: bodies,
          key: 'body',
          mend: 'Use a slug of content/agencies/.',
        },
      ),
      ...checkTexts({ file, data }, content),
    ]),
  ];
}

function checkLanguage(file: string, { code }: Guide): Issue[] {
  if (!isLocale(code)) return [];
  return [
    {
      file,
      field: 'code',
      problem: `“${code}” is a language of the site.`,
      mend: 'Write guides in other languages only: its own pages say all of this.',
    },
  ];
}

function checkNumbers(
  file: string,
  field: string,
  given: Readonly<Record<string, string>>,
  { numbers, kind, write }: { numbers: readonly MeasureNumber[]; kind: string; write: string },
): Issue[] {
  const due = new Set(numbers.map(String));
  return [
    ...[...due]
      .filter((number) => !Object.hasOwn(given, number))
      .map((number) => ({
        file,
        field: `${field}.${number}`,
        problem: `${kind} ${number} has no words.`,
        mend: `${write}.`,
      })),
    ...Object.keys(given)
      .filter((number) => !due.has(number))
      .map((number) => ({
        file,
        field: `${field}.${number}`,
        problem: `the plan has no ${kind} ${number}.`,
        mend: 'Correct or remove the number.',
      })),
    ...duplicates(Object.values(given)).map((words) => ({
      file,
      field,
      problem: `“${words}” stands there more than once.`,
      mend: 'Say what makes each different.',
    })),
  ];
}

function checkNames(
  file: string,
  field: string,
  names: readonly string[],
  { known, key, mend }: { known: ReadonlySet<string>; key: string; mend: string },
): Issue[] {
  return [
    ...checkKnownNames(file, {
      named: names.map((name, index) => ({ name, field: `${field}[${index}].${key}` })),
      known,
      what: key,
      mend,
    }),
    ...duplicates(names).map((name) => ({
      file,
      field,
      problem: `“${name}” is given more than once.`,
      mend: 'Keep one of them.',
    })),
  ];
}

/** The texts into which values are filled, by their fields. */
function textsOf(guide: Guide): [field: string, text: string][] {
  const sections = ['standing', 'measures', 'terms', 'contacts', 'reading', 'limits'] as const;
  return [
    ['description', guide.description],
    ...sections.flatMap((name): [string, string][] => [
      [`${name}.heading`, guide[name].heading],
      ...guide[name].paragraphs.map((text, index): [string, string] => [
        `${name}.paragraphs[${index}]`,
        text,
      ]),
    ]),
  ];
}

function checkTexts({ file, data }: Filed<Guide>, content: Content): Issue[] {
  const names: readonly string[] = guideValueNames;
  return textsOf(data).flatMap(([field, text]): Issue[] => [
    ...valueNamesIn(text)
      .filter((name) => !names.includes(name))
      .map((name) => ({
        file,
        field,
        problem: `there is nothing to fill in for {{${name}}}.`,
        mend: `Use one of: ${names.map((known) => `{{${known}}}`).join(' ')}.`,
      })),
    ...targetsIn(text).flatMap((target): Issue[] => {
      const parsed = parseGuideTarget(target);
      if (!parsed) {
        const mend = `Name a language of the site, (${officialLocale}), or a page in one, (${defaultLocale}:page:plan).`;
        return [{ file, field, problem: `“(${target})” leads nowhere.`, mend }];
      }
      if (!parsed.link || targetExists(parsed.link, content)) return [];
      const { target: kind, key } = parsed.link;
      return [{ file, field, problem: `there is no ${kind} “${key}”.`, mend: 'Correct the name.' }];
    }),
  ]);
}
