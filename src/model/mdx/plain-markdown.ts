import type { MeasureNumber } from '../measure-number.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { paths } from '../paths.ts';
import { articlePath } from './provision-number.ts';
import type { MdxElement, MdxText } from './read-mdx.ts';
import type { Named } from './named.ts';
import { languageOfWords, unitKey } from './words.ts';

export interface PlainOptions {
  locale: Locale;
  /** Number of the measure that is explained; null on pages that explain none. */
  measure: MeasureNumber | null;
  named: Named;
  /** What introduces an example. */
  exampleLabel: string;
}

/**
 * An explainer as Markdown that any reader of Markdown knows: words with their quotation marks,
 * articles and bodies as links to paths from the root of the site, examples as paragraphs that say
 * so. Everything else stays as it is written, and so does what stands in another element, or in a
 * component that names nothing.
 */
export function plainMarkdown(text: MdxText, options: PlainOptions): string {
  return withReplaced(text.source, text.elements, 0, text.source.length, options);
}

function withReplaced(
  source: string,
  elements: readonly MdxElement[],
  from: number,
  to: number,
  options: PlainOptions,
): string {
  let result = '';
  let end = from;
  for (const element of elements) {
    result += source.slice(end, element.from) + replaced(source, element, options);
    end = element.to;
  }
  return result + source.slice(end, to);
}

function replaced(source: string, element: MdxElement, options: PlainOptions): string {
  const { name, attributes, inner, innerFrom, innerTo } = element;
  const { of = '', no = '', body } = attributes;
  const markdown = withReplaced(source, inner, innerFrom, innerTo, options);
  switch (name) {
    case 'Words':
      return quoted(markdown, element, options);
    case 'Article':
      return linked(markdown, articlePath(options.locale, { of, no }, options.named.instruments));
    case 'Example':
      return labelled(markdown, options);
    case 'Contact': {
      const agency = options.named.agencies.find(({ slug }) => slug === body);
      const { locale } = options;
      return agency ? linked(agency.short_name[locale], paths.agency(locale, agency.slug)) : '';
    }
    default:
      return markdown;
  }
}

function linked(markdown: string, path: string | null): string {
  return path === null ? markdown : `[${markdown}](${path})`;
}

function labelled(markdown: string, { locale, exampleLabel }: PlainOptions): string {
  const isParagraph = !/^(?:[-*+>#]|\d+[.)])\s/.test(markdown);
  return `${exampleLabel}${isParagraph ? locales[locale].gap : '\n\n'}${markdown}`;
}

function quoted(
  markdown: string,
  { attributes, words }: MdxElement,
  { locale, measure, named }: PlainOptions,
): string {
  const unit = named.units.get(unitKey(attributes, measure) ?? '');
  if (!unit || languageOfWords(words, unit, locale) !== locale) return markdown;
  const { open, close } = locales[locale].quotes;
  return open + markdown + close;
}
