import { compareMeasureNumbers, type MeasureNumber } from '../measure-number.ts';
import { localeCodes, type Localized } from '../../i18n/locales.ts';
import { citedNumbers, readProvisionNumber } from './provision-number.ts';
import { allElements, type MdxText } from './read-mdx.ts';

export interface CitedArticle {
  article: number;
  /** Numbers of the measures whose explainers cite it, ascending. */
  measures: MeasureNumber[];
}

interface Explained {
  number: MeasureNumber;
  explainers: Localized<MdxText>;
}

/** The articles that explainers cite, in any language, by the slug of their instrument; ascending. */
export function citedArticles(measures: readonly Explained[]): Map<string, CitedArticle[]> {
  const cited = new Map<string, Map<number, Set<MeasureNumber>>>();
  for (const { number, explainers } of measures) {
    for (const { name, attributes } of localeCodes.flatMap((code) =>
      allElements(explainers[code]),
    )) {
      const { of, no } = attributes;
      const numbers = name === 'Article' && of && no ? readProvisionNumber(no) : null;
      if (!of || !numbers) continue;
      const articles = cited.get(of) ?? new Map<number, Set<MeasureNumber>>();
      cited.set(of, articles);
      for (const article of citedNumbers(numbers)) {
        articles.set(article, (articles.get(article) ?? new Set()).add(number));
      }
    }
  }
  return new Map([...cited].map(([slug, articles]) => [slug, sorted(articles)]));
}

function sorted(articles: ReadonlyMap<number, ReadonlySet<MeasureNumber>>): CitedArticle[] {
  return [...articles]
    .map(([article, measures]) => ({
      article,
      measures: [...measures].sort(compareMeasureNumbers),
    }))
    .sort((a, b) => a.article - b.article);
}
