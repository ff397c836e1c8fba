import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { contrast, type Rgb } from '../../src/tools/design-tokens/contrast.ts';

interface Painted {
  what: string;
  /** The colour of its letters, or of its mark: `rgb(r, g, b)`. */
  colour: string;
  box: { x: number; y: number; width: number; height: number };
}

/** How far around text and marks their ground is looked at, and more. */
const around = 4;

/**
 * Text and marks of the pictures on a page whose contrast with the ground is too low: text below
 * 7:1, marks below 3:1. The ground is not looked up in a stylesheet but read from what is painted.
 */
export async function lowContrasts(page: Page, scope: string): Promise<string[]> {
  const found = await page.evaluate(collect, scope);
  const boxes = found.flatMap(({ texts, marks }) => [...texts, ...marks].map(({ box }) => box));
  if (boxes.length === 0) return [];
  // What is painted there alone: a long page is many times as large.
  const clip = hull(boxes);
  const { data, info } = await sharp(await page.screenshot({ fullPage: true, clip }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const groundOf = (box: Painted['box'], isMark: boolean): Rgb => {
    const counts = new Map<number, number>();
    // Above and below a mark: inside it there is nothing else, and beside it stands the next one.
    const margin = isMark ? 2 : 0;
    const [left, right] = [Math.floor(box.x) - clip.x, Math.ceil(box.x + box.width) - clip.x];
    const top = Math.floor(box.y) - clip.y - margin;
    const bottom = Math.ceil(box.y + box.height) - clip.y + margin;
    for (let y = Math.max(0, top); y < Math.min(info.height, bottom); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(info.width, right); x += 1) {
        if (isMark && y > top && y < bottom - 1) continue;
        const at = (y * info.width + x) * 3;
        const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
    }
    const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
    return [most >> 16, (most >> 8) & 255, most & 255];
  };
  return found.flatMap(({ texts, marks }) => [
    ...texts.flatMap((text) => tooLow(text, groundOf(text.box, false), 7)),
    ...marks.flatMap((mark) => tooLow(mark, groundOf(mark.box, true), 3)),
  ]);
}

/** What holds all boxes and what is around them, in whole pixels of the page. */
function hull(boxes: readonly Painted['box'][]): Painted['box'] {
  const x = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.x))) - around);
  const y = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.y))) - around);
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width))) + around;
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height))) + around;
  return { x, y, width: right - x, height: bottom - y };
}

function tooLow({ what, colour }: Painted, ground: Rgb, least: number): string[] {
  const numbers = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = numbers;
  const ratio = contrast([red, green, blue], ground);
  return ratio < least ? [`${what}: ${ratio.toFixed(2)} (${colour} on ${ground.join()})`] : [];
}

/** Runs in the browser: what is painted inside the scope, and where on the whole page. */
function collect(scope: string): { texts: Painted[]; marks: Painted[] }[] {
  const place = ({ left, top, width, height }: DOMRect) => ({
    x: left + window.scrollX,
    y: top + window.scrollY,
    width,
    height,
  });
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('.sr-only, title') === null;
  return [...document.querySelectorAll(scope)].map((area) => {
    const texts: Painted[] = [];
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const what = (node.textContent ?? '').trim();
      if (!element || what === '' || !isSeen(element)) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const colour = element.namespaceURI?.endsWith('svg') ? style.fill : style.color;
      for (const box of range.getClientRects()) {
        if (box.width > 1) texts.push({ what, colour, box: place(box) });
      }
    }
    const marks = [...area.querySelectorAll('svg a > :is(rect, circle)')]
      .filter(isSeen)
      .map((mark) => {
        const { stroke, fill } = getComputedStyle(mark);
        const what = (
          mark.parentElement?.querySelector('title')?.textContent ?? mark.tagName
        ).trim();
        const colour = mark.tagName === 'circle' ? fill : stroke;
        return { what, colour, box: place(mark.getBoundingClientRect()) };
      });
    return { texts, marks };
  });
}
