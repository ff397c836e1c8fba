import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { locales, officialLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import { kindLabel } from '../kind-label.ts';

/** The text of HTML nodes, on one line: editors of old sites turn line breaks into markup. */
export function htmlText(nodes: Root | RootContent | RootContent[]): string {
  return toHtml(nodes, {
    upperDoctype: true,
    characterReferences: { useNamedReferences: true },
  });
}

/** The attribute that marks the kind of text, and its language: official text or translation. */
export function kindOf(locale: Locale) {
  const kind = locale === officialLocale ? 'dataOfficial' : 'dataTranslation';
  return { [kind]: '', lang: locales[locale].tag };
}

/** The official text stays as it is where a browser translates the page. */
export function keptAsItIs(locale: Locale): { translate?: 'no' } {
  return locale === officialLocale ? { translate: 'no' } : {};
}

interface PairOptions {
  shown: readonly Locale[];
  className?: string;
  /** Whether the labels are seen, not only heard. */
  labelled: boolean;
}

/** Official text, translation or both of one sentence, each under its label. */
export function pair(texts: Localized, { shown, className, labelled }: PairOptions): Element {
  return h(
    'div',
    { class: className ? `pair ${className}` : 'pair' },
    shown.map((locale) =>
      h('div.text', [
        h(labelled ? 'p.kind' : 'p.kind.heard', { lang: locales[locale].tag }, kindLabel(locale)),
        h('p', { ...kindOf(locale), ...keptAsItIs(locale) }, texts[locale]),
      ]),
    ),
  );
}

/** A link that opens beside the page that embeds it. */
export function link(address: string, content: string | ElementContent[]): Element {
  return h('a', { href: address, target: '_blank', rel: 'noopener' }, content);
}
