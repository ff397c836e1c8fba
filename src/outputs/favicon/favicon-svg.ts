import type { Library } from '../../model/library.ts';

/** The digits as strokes in boxes of 8 by 14, so that no browser needs a font for them. */
const digits: Readonly<Record<string, string>> = {
  '0': 'M1.5 4v6a2.5 2.5 0 0 0 5 0V4a2.5 2.5 0 0 0-5 0z',
  '1': 'M1 4.2 4.8 1.8V14',
  '2': 'M1.5 4.3a2.5 2.6 0 0 1 5-.1c0 2.8-5 5.3-5 8.3h6.3',
  '3': 'M1.2 1.5H6L3.6 5.6a3.3 3.4 0 1 1-2.4 5.5',
  '4': 'M5.8 14V1.5L1.5 9.9H8',
  '5': 'M7.2 1.5H2.3L1.9 6.7c3.6-1.3 4.9.7 4.9 2.5 0 3.2-3.2 4.3-5.6 2.6',
  '6': 'M6.2 1.3C3 3.4 1.5 6.3 1.5 9.5a2.5 3 0 1 0 5 0 2.5 3 0 0 0-5 0',
  '7': 'M.8 1.5h5.7L3.2 14',
  '8': 'M4 6.7a2.2 2.6 0 1 1 .1 0 2.5 2.9 0 1 1-.1 0z',
  '9': 'M1.8 12.7C5 10.6 6.5 7.7 6.5 4.5a2.5 3 0 1 0-5 0 2.5 3 0 0 0 5 0',
};

const box = { width: 8, height: 14, gap: 2 };
/** The picture is 32 by 32, and this much of its middle is written on. */
const most = { width: 24, height: 16 };

/** How many measures the plan has, on the colour of the site: the picture in the tab of a browser. */
export function faviconSvg({ site, measures }: Pick<Library, 'site' | 'measures'>): string {
  const { seal, sheet } = site.colours;
  const number = [...String(measures.length)];
  const width = number.length * (box.width + box.gap) - box.gap;
  const scale = Math.min(most.width / width, most.height / box.height);
  const left = (32 - width * scale) / 2;
  const top = (32 - box.height * scale) / 2;
  const strokes = number.map(
    (digit, at) =>
      `<path transform="translate(${at * (box.width + box.gap)})" d="${digits[digit] ?? ''}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${measures.length}</title>`,
    `<path fill="${seal}" d="M0 0h32v32H0z"/>`,
    `<g transform="translate(${short(left)} ${short(top)}) scale(${short(scale)})" fill="none" stroke="${sheet}" stroke-width="2.7">`,
    ...strokes,
    '</g></svg>\n',
  ].join('');
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
