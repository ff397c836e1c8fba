import { editionName } from '../../i18n/edition-name.ts';
import { locales, type Locale, type Script } from '../../i18n/locales.ts';
import { measuresInOrder } from '../../model/measures-in-order.ts';
import { text } from '../pictures/drawing/frame.ts';
import { faces, inks } from '../pictures/drawing/inks.ts';
import { strengthTile } from '../pictures/drawing/strength-look.ts';
import { shape, svgDocument, type Shape } from '../pictures/drawing/svg.ts';
import { wrapText } from '../pictures/drawing/wrap-text.ts';
import type { Book } from './book.ts';

const page = { width: 1200, height: 1800, margin: 100 };
const inner = page.width - 2 * page.margin;
const perLine = 11;
const gap = 12;
const tile = (inner - gap * (perLine - 1)) / perLine;
const size: Readonly<Record<Script, number>> = { Han: 78, Latin: 64 };

/** What the cover shows, for those who do not see it. */
export function coverTitle({ library, shown, edition }: Book, locale: Locale): string {
  const [first] = shown;
  return [library.site.plan[first], editionName(edition, locale)].join(locales[locale].signs.dot);
}

/** The cover: what the plan is called, its measures as tiles by part, and who made the book. */
export function bookCover(book: Book): string {
  const { library, shown, edition } = book;
  const [first] = shown;
  const shapes: Shape[] = [];
  let top = page.margin + 60;
  const write = (content: string, locale: Locale, points: number, fill: string, weight = 400) => {
    for (const line of wrapText(content, { size: points, width: inner })) {
      shapes.push(
        text(line, {
          x: page.margin,
          y: top + points,
          size: points,
          attributes: {
            fill,
            'font-weight': weight,
            'font-family': faces[locales[locale].script],
            'xml:lang': locales[locale].tag,
          },
        }),
      );
      top += points * 1.35;
    }
  };
  shown.forEach((locale, index) => {
    const points = size[locales[locale].script] * (index === 0 ? 1 : 0.7);
    write(library.site.plan[locale], locale, points, index === 0 ? inks.ink : inks.soft, 700);
    top += 20;
  });
  top += 20;
  for (const locale of shown) {
    write(library.identity.document_number[locale], locale, 36, inks.soft);
  }
  top += 60;
  for (const { measures } of measuresInOrder(library)) {
    measures.forEach(({ facts }, index) => {
      const x = page.margin + (index % perLine) * (tile + gap);
      const y = top + Math.floor(index / perLine) * (tile + gap);
      shapes.push(...strengthTile(facts.strength, { x, y, width: tile, height: tile }));
    });
    top += Math.ceil(measures.length / perLine) * (tile + gap) + 20;
  }
  top = page.height - page.margin - 150;
  write(library.site.name[first], first, 36, inks.ink, 700);
  write(editionName(edition, first), first, 36, inks.soft);
  return svgDocument(
    shape(
      'svg',
      {
        'xml:lang': locales[first].tag,
        viewBox: `0 0 ${page.width} ${page.height}`,
        width: page.width,
        height: page.height,
      },
      shape('title', {}, coverTitle(book, first)),
      shape('rect', { width: '100%', height: '100%', fill: inks.paper }),
      shape('rect', { width: '100%', height: 40, fill: library.site.colours.seal }),
      ...shapes,
    ),
  );
}
