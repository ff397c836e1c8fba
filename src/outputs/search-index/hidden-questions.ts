import type { Locale } from '../../i18n/locales.ts';
import { termsOf } from '../../model/search-words/tokens.ts';
import type { Library } from '../../model/library.ts';

/**
 * Questions that cut across measures, each with those of its names that stand within a longer name
 * of something else and are nobody’s whole name, and with its names that say one word more: who types
 * “Hong Kong” or “Hong Kong investors” does not mean the “Hong Kong and Macao office”. What is
 * searched first would take them for that, and must know them too.
 * @param first what is searched first is called, in the same language
 */
export function hiddenQuestions(
  { questions }: Pick<Library, 'questions'>,
  locale: Locale,
  first: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>,
): { slug: string; names: string[] }[] {
  const named = Object.values(first).flatMap((entries) =>
    Object.values(entries).flat().map(termsOf),
  );
  const isHidden = (terms: ReadonlySet<string>) => {
    const holding = named.filter((other) => terms.isSubsetOf(other));
    return holding.length > 0 && holding.every(({ size }) => size > terms.size);
  };
  return questions.flatMap(({ slug, aliases }) => {
    const hidden = aliases[locale].map(termsOf).filter(isHidden);
    const names = aliases[locale].filter((name) => {
      const terms = termsOf(name);
      return hidden.some((less) => less.isSubsetOf(terms) && terms.size <= less.size + 1);
    });
    return names.length > 0 ? [{ slug, names }] : [];
  });
}
