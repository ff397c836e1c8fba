import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dictionaries } from './dictionaries.ts';
import { localeCodes, type Locale } from './locales.ts';
import { translator } from './translator.ts';

/** Keys that say nothing on purpose: in one language the words are not needed. */
const deliberatelyEmpty: Partial<Record<Locale, string[]>> = {
  zh: ['agencies.relations.none', 'measure.openList'],
  en: ['agencies.relations.none'],
};

/** What is read from the dictionaries as a whole, not by the translator. */
const readAsData = ['explainer.headings.'];

/** Punctuation and the gaps beside it, which may be a space in one language and nothing in another. */
const isSign = (key: string) => key.startsWith('sign.');

const entries = Object.fromEntries(
  localeCodes.map((locale) => [locale, leaves(dictionaries[locale])]),
) as Record<Locale, [key: string, text: string][]>;

function leaves(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string'
      ? [[prefix + key, child] as [string, string]]
      : leaves(child as object, `${prefix}${key}.`),
  );
}

/** `leadCount_one` and `leadCount_other` are one key to those who call it. */
const called = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const calledKeys = (locale: Locale) => [...new Set(entries[locale].map(([key]) => called(key)))];

describe.each(localeCodes)('the dictionary %s', (locale) => {
  test('has the keys of every other dictionary', () => {
    for (const other of localeCodes) {
      expect(calledKeys(locale).sort()).toEqual(calledKeys(other).sort());
    }
  });

  test('has every plural form that its language needs', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort();
    const plural = entries[locale].map(([key]) => key).filter((key) => key !== called(key));
    for (const key of new Set(plural.map(called))) {
      const forms = plural.filter((form) => called(form) === key);
      expect(forms.sort()).toEqual(needed.map((form) => `${key}_${form}`));
    }
  });

  test('puts the same values into the same texts', () => {
    const valuesOf = (code: Locale) =>
      new Map(
        entries[code].map(([key, text]) => [called(key), [...new Set(interpolations(text))]]),
      );
    const own = valuesOf(locale);
    for (const other of localeCodes) {
      for (const [key, values] of valuesOf(other)) {
        expect([key, own.get(key)]).toEqual([key, values]);
      }
    }
  });

  test('is empty only where it says nothing on purpose', () => {
    const empty = entries[locale].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty.filter((key) => !isSign(key)).sort()).toEqual(deliberatelyEmpty[locale] ?? []);
  });

  test('has white space around signs alone', () => {
    const spaced = entries[locale].filter(([, text]) => text !== text.trim()).map(([key]) => key);
    expect(spaced.filter((key) => !isSign(key))).toEqual([]);
  });
});

function interpolations(text: string): string[] {
  return [...text.matchAll(/{{(\w+)(?:, \w+)?}}/g)].map((match) => match[1] ?? '').sort();
}

describe('the code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));
  const keys = calledKeys('en');

  test('calls no key that the dictionaries do not have', () => {
    const unknown = files.flatMap(({ file, code }) =>
      callsIn(code)
        .filter((call) => !keys.some((key) => patternOf(call).test(key)))
        .map((call) => `${file}: ${call}`),
    );
    expect(unknown).toEqual([]);
  });

  test('calls every key that the dictionaries have', () => {
    const literals = files.flatMap(({ code }) => literalsIn(code));
    const plain = new Set(literals.filter((literal) => !literal.includes('${')));
    const templates = literals.filter((literal) => /^\w+\..*\$\{/.test(literal)).map(patternOf);
    const unused = keys.filter(
      (key) =>
        !plain.has(key) &&
        !readAsData.some((room) => key.startsWith(room)) &&
        !templates.some((template) => template.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

/** What stands in `t('…')`, t(`…`) and `translator(locale)('…')`. */
function callsIn(code: string): string[] {
  return [...code.matchAll(/(?:(?<![\w.])t|translator\(\w+\))\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

/** Everything in quotation marks: keys may stand in tables, and be called from there. */
function literalsIn(code: string): string[] {
  return [/'([^'\n]*)'/g, /"([^"\n]*)"/g, /`([^`]*)`/g].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
}

/** `strength.${level}.label` → /^strength\.[^.]+\.label$/ */
function patternOf(template: string): RegExp {
  const literal = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literal.join('[^.]+')}$`);
}

describe('translator', () => {
  test('gives the words of its language', () => {
    expect(translator('en')('measure.number', { number: 8 })).toBe('Measure 8');
    expect(translator('zh')('measure.number', { number: 8 })).toBe('第8条');
  });

  test('writes the numbers of provisions as Chinese documents do', () => {
    expect(translator('zh')('measure.provision', { number: 16 })).toBe('第（十六）条');
    expect(translator('en')('measure.provision', { number: 16 })).toBe('provision (16)');
  });

  test('chooses the plural form of its language', () => {
    expect(translator('en')('agencies.leadCount', { count: 1 })).toBe('Leads 1 measure');
    expect(translator('en')('agencies.leadCount', { count: 2 })).toBe('Leads 2 measures');
    expect(translator('zh')('agencies.leadCount', { count: 1 })).toBe(
      translator('zh')('agencies.leadCount', { count: 2 }).replace('2', '1'),
    );
  });

  test('puts values in as they are: templates escape, not the translator', () => {
    expect(translator('en')('search.nothing', { query: '<b>&"' })).toContain('<b>&"');
  });

  test.for(localeCodes)('names file and key where a key is missing (%s)', (locale) => {
    const missing: string = 'measure.nothing';
    expect(() => translator(locale)(missing as 'measure.number')).toThrow(
      `src/i18n/${locale}.json has no “measure.nothing”. Add it in every language.`,
    );
  });

  test('does not fall back to another language', () => {
    // Chinese needs no singular: asking for the form by name must not lead to the English.
    expect(() => translator('zh')('agencies.leadCount_one')).toThrow(
      'src/i18n/zh.json has no “agencies.leadCount_one”',
    );
  });
});
