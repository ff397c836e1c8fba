// Shipped to browsers. A brief as the page shows it.
import { locales } from '../../i18n/locales.ts';
import { languageRuns } from '../../model/language-runs.ts';
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
  return languageRuns(text, locale).map((run) =>
    run.locale ? element('span', { lang: locales[run.locale].tag }, run.text) : run.text,
  );
}
