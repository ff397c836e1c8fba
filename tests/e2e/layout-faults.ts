/**
 * What of a page’s text cannot be read as it is laid out now: words that lie over other words, that
 * reach out of the box they stand in, or that are cut off; and what is none of theirs. Runs in the browser, so it stands alone.
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
  /** What is asked of an element for each of its lines is found out once. */
  const remember = <T>(find: (element: Element) => T) => {
    const known = new Map<Element, T>();
    return (element: Element): T => {
      if (!known.has(element)) known.set(element, find(element));
      return known.get(element) as T;
    };
  };
  const isUnseen = remember(
    (element) =>
      element.closest(
        'title, desc, option, script, style, noscript, .sr-only, [href="#ui-main"]',
      ) !== null ||
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      // Clipped to a point: text for screen readers alone.
      getComputedStyle(element).clipPath !== 'none',
  );

  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = (node.textContent ?? '').trim();
    if (!element || text === '') continue;
    if (element.matches('script, style') && element.checkVisibility()) {
      faults.push(`“${text.slice(0, 30)}” is for programs, and shown to readers`);
    }
    if (isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1) lines.push({ element, text, box });
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

  /** The nearest box around an element, or itself, that is painted or cuts off. */
  const findBox = remember((element): { edge: DOMRect; name: string; scrolls: boolean } | null => {
    if (element === document.body) return null;
    const style = getComputedStyle(element);
    const isInline = style.display === 'inline' || element instanceof SVGElement;
    const isPainted =
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderRightWidth) > 0;
    if (isInline || !(isPainted || style.overflowX !== 'visible')) {
      return element.parentElement && findBox(element.parentElement);
    }
    return {
      edge: element.getBoundingClientRect(),
      name: `${element.tagName}.${element.className}`,
      scrolls: /auto|scroll/.test(style.overflowY),
    };
  });

  for (const line of lines) {
    const { box } = line;
    if (box.left < -1 || box.right > document.documentElement.clientWidth + 1) {
      faults.push(`${name(line)} reaches out of the page`);
    }
    const around = findBox(line.element);
    if (!around) continue;
    const { edge, scrolls } = around;
    const middle = (box.top + box.bottom) / 2;
    const isOut =
      box.left < edge.left - 1 ||
      box.right > edge.right + 1 ||
      (!scrolls && (middle < edge.top || middle > edge.bottom));
    if (isOut) faults.push(`${name(line)} reaches out of ${around.name}`);
  }
  return [...new Set(faults)].slice(0, 10);
}
