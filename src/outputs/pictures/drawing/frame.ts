import { locales, type Locale } from '../../../i18n/locales.ts';
import { faces, inks } from './inks.ts';
import { shape, svgDocument, type Shape } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** What a picture says around its drawing when it stands alone. */
export interface Frame {
  /** The language of its words. */
  locale: Locale;
  title: string;
  caption: string;
  /** Where the facts are from, and where the picture is kept. */
  source: string;
}

/** A drawing of a known height, `frameWidth` wide, in pixels. */
export interface Drawing {
  height: number;
  shapes: Shape[];
}

/** Width of a picture as a file, in pixels. */
export const pictureWidth = 1200;
const margin = 40;
/** Width of the drawing inside its frame, in pixels. */
export const frameWidth = pictureWidth - 2 * margin;

/** A picture as a file by itself: title, what to see, the drawing, the source. */
export function framed({ locale, title, caption, source }: Frame, drawing: Drawing): string {
  const lines = (content: string, size: number) => wrapText(content, { size, width: frameWidth });
  const titleLines = lines(title, 30);
  const captionLines = lines(caption, 17);
  const captionTop = margin + titleLines.length * 38 + 12;
  const drawingTop = captionTop + captionLines.length * 26 + 26;
  const sourceTop = drawingTop + drawing.height + 28;
  const sourceLines = lines(source, 14);
  const height = sourceTop + sourceLines.length * 20 + margin / 2;
  return svgDocument(
    shape(
      'svg',
      {
        'xml:lang': locales[locale].tag,
        viewBox: `0 0 ${pictureWidth} ${Math.round(height)}`,
        width: pictureWidth,
        height: Math.round(height),
        'font-family': faces[locales[locale].script],
        fill: inks.ink,
      },
      shape('title', {}, title),
      shape('desc', {}, caption),
      shape('rect', { width: '100%', height: '100%', fill: inks.paper }),
      ...textLines(titleLines, { top: margin, leading: 38, size: 30, attributes: bold }),
      ...textLines(captionLines, { top: captionTop, leading: 26, size: 17, attributes: soft }),
      shape(
        'g',
        { transform: `translate(${margin} ${Math.round(drawingTop)})` },
        ...drawing.shapes,
      ),
      ...textLines(sourceLines, { top: sourceTop, leading: 20, size: 14, attributes: soft }),
    ),
  );
}

const bold = { 'font-weight': 700 };
const soft = { fill: inks.soft };

function textLines(
  lines: readonly string[],
  {
    top,
    leading,
    size,
    attributes,
  }: { top: number; leading: number; size: number; attributes: Shape['attributes'] },
): Shape[] {
  return lines.map((line, index) =>
    text(line, { x: margin, y: top + index * leading + size, size, attributes }),
  );
}

/** A line of text; `y` is its base line. */
export function text(
  content: string,
  {
    x,
    y,
    size = 14,
    anchor,
    attributes = {},
  }: {
    x: number;
    y: number;
    size?: number;
    anchor?: 'middle' | 'end';
    attributes?: Shape['attributes'];
  },
): Shape {
  return shape('text', { x, y, 'font-size': size, 'text-anchor': anchor, ...attributes }, content);
}
