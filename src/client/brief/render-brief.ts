// Shipped to browsers. A brief as the page shows it.
import { locales } from '../../i18n/locales.ts';
import { setText } from '../../model/set-text.ts';
import { briefPage, type BriefNode } from '../../outputs/briefs/brief-page.ts';
import type { Brief } from '../../outputs/briefs/brief.ts';
import { element } from '../shared/dom.ts';

/** A brief with its title, its list, its measures and its sources. */
export function renderBrief(brief: Brief): Node {
  return rendered(briefPage(brief, { titled: true }))[0] as Node;
}

function rendered(node: BriefNode): (Node | string)[] {
  if (!('kind' in node)) {
    return [element(node.name, node.attributes, ...node.children.flatMap(rendered))];
  }
  const { text, locale, kind } = node;
  if (kind === 'verbatim') return [text];
  // Browsers without it (Firefox before 125) end the lines of a heading as those of other texts.
  const isSet = kind === 'heading' && 'Segmenter' in Intl;
  return setText(text, locale, isSet ? 'heading' : 'plain').flatMap((run) => {
    const words = run.parts.flatMap((pieces, index) => [
      ...(index > 0 ? [element('wbr')] : []),
      ...pieces.map((piece) => (piece.isKept ? element('bdi', {}, piece.text) : piece.text)),
    ]);
    return run.locale ? [element('span', { lang: locales[run.locale].tag }, ...words)] : words;
  });
}
