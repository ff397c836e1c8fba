/** Red, green, blue: 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio and relative luminance). */
export function contrast(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `#faf8f4`, or `#fff`, as red, green, blue. */
export function rgbOf(hex: string): Rgb {
  const digits = hex.slice(1);
  const pairs = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const at = (index: number) => Number.parseInt(pairs.slice(index, index + 2), 16);
  return [at(0), at(2), at(4)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
