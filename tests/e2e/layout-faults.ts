/**
 * What of a page’s text cannot be read as it is laid out now: words that lie over other words, that
 * reach out of the box they stand in, or that are cut off. Runs in the browser, so it stands alone.
 */
export function layoutFaults(): string[] {
  interface Line {
    element: Element;
    text: string;
    box: DOMRect;
  }
  const faults: string[] = [];
  const name = ({ element, text }: Line) =>
    `“${text.slice(0, 30)}” in ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const isUnseen = (element: Element) =>
    element.closest('title, desc, option, script, style, noscript, .sr-only, [href="#ui-main"]') !==
      null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (!element || text === '' || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      // Clipped to a point: text for screen readers alone.
      const isShown =
        box.width > 1 && box.height > 1 && getComputedStyle(element).clipPath === 'none';
      if (isShown) lines.push({ element, text, box });
    }
  }

  // Words over words. The boxes of lines are higher than their letters: the middle half counts.
  const letters = ({ box }: Line) => ({
    top: box.top + box.height / 4,
    bottom: box.bottom - box.height / 4,
    left: box.left + 1,
    right: box.right - 1,
  });
  const sorted = lines
    .map((line) => ({ line, area: letters(line) }))
    .sort((a, b) => a.area.top - b.area.top);
  sorted.forEach(({ line, area }, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.area.top >= area.bottom) break;
      if (other.line.text === line.text && other.line.element === line.element) continue;
      const overlap = Math.min(area.right, other.area.right) - Math.max(area.left, other.area.left);
      if (overlap > 1) faults.push(`${name(line)} lies over ${name(other.line)}`);
    }
  });

  // Words out of their box: the nearest one around them that is painted or cuts off.
  for (const line of lines) {
    const { box } = line;
    if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
      faults.push(`${name(line)} reaches out of the page`);
    }
    let around: Element | null = line.element;
    while (around && around !== document.body) {
      const style = getComputedStyle(around);
      const isPainted =
        style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
        Number.parseFloat(style.borderRightWidth) > 0;
      const cuts = style.overflowX !== 'visible' && !(around instanceof SVGElement);
      const scrolls = /auto|scroll/.test(style.overflowY);
      const isInline = style.display === 'inline' || around instanceof SVGElement;
      if ((isPainted || cuts) && !isInline) {
        const edge = around.getBoundingClientRect();
        const isOut =
          box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          (!scrolls &&
            ((box.top + box.bottom) / 2 < edge.top || (box.top + box.bottom) / 2 > edge.bottom));
        if (isOut)
          faults.push(`${name(line)} reaches out of ${around.tagName}.${around.className}`);
        break;
      }
      around = around.parentElement;
    }
  }
  return [...new Set(faults)].slice(0, 10);
}
