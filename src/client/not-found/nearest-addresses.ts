// Shipped to browsers. Which pages are near to an address that does not exist.
import type { ListedAddress } from '../../outputs/address-list/address-list.ts';
import { editDistance } from '../search/local/edit-distance.ts';

/** As many as are taken in at a glance. */
const most = 5;

/** An address that leads further than a page that exists is as near to it as one with so many mistakes. */
const belowPage = 2.5;

/** The right name in the wrong place, or in none. */
const elsewhere = 0.5;

/** The steps of an address, as far as spelling does not matter: `/EN//Measures/08.html` is en, measures, 8. */
export function stepsOf(path: string): string[] {
  let plain = path;
  try {
    plain = decodeURI(path);
  } catch {
    // Not UTF-8: what is legible may be near to something all the same.
  }
  return plain
    .toLowerCase()
    .replace(/(?:index)?\.(?:html?|php|aspx?|json)$/, '')
    .split('/')
    .map((step) => step.trim().replace(/^0+(?=\d)/, ''))
    .filter((step) => step !== '');
}

function tolerance(text: string): number {
  return Math.max(1, Math.min(4, Math.floor(text.length / 4)));
}

/** How many mistakes lead from one address to another; infinite where they have nothing in common. */
function distance(asked: readonly string[], steps: readonly string[]): number {
  const whole = steps.join('/');
  const written = asked.join('/');
  const allowed = tolerance(written);
  const direct = editDistance(written, whole, allowed);
  const last = steps.at(-1) ?? '';
  const named = last !== '' && asked.at(-1) === last ? elsewhere : Infinity;
  const isBelow = whole !== '' && written.startsWith(`${whole}/`);
  return Math.min(direct <= allowed ? direct : Infinity, named, isBelow ? belowPage : Infinity);
}

/** How far numbers at the ends of addresses are apart: behind the last measure, that one is nearest. */
function gap(asked: readonly string[], steps: readonly string[]): number {
  const numbers = [asked, steps].map((all) => Number(all.at(-1)));
  return numbers.some(Number.isNaN) ? 0 : Math.abs((numbers[0] ?? 0) - (numbers[1] ?? 0));
}

/**
 * The pages that may have been meant, the nearest first; none that is a whole mistake further away.
 * @param asked the address that does not exist, without the base of the site and its language
 * @param listed pages of one language, which is the first step of their addresses
 */
export function nearestAddresses(
  asked: readonly string[],
  listed: readonly ListedAddress[],
): ListedAddress[] {
  const near = listed
    .map((address) => {
      const [, ...steps] = stepsOf(address[0]);
      return { address, far: distance(asked, steps), gap: gap(asked, steps) };
    })
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far || a.gap - b.gap);
  return near
    .filter(({ far }) => far < (near[0]?.far ?? 0) + 1)
    .slice(0, most)
    .map(({ address }) => address);
}
