// Shipped to browsers. 的, 地 and 得 sound alike and are often typed for one another.
import type { SearchIndex } from './search-index.ts';

const particle = /[的地得]/g;
const han = /\p{Script=Han}/u;

/** A query in which one of the three stands where only another makes words of the index. */
export function mendParticles(index: SearchIndex, query: string): string {
  return query.replace(particle, (typed, at: number) => {
    const [before = '', after = ''] = [query[at - 1], query[at + 1]];
    if (!han.test(before) || !han.test(after)) return typed;
    const fits = (one: string) => index.has(before + one) && index.has(one + after);
    return fits(typed) ? typed : (['的', '地', '得'].find(fits) ?? typed);
  });
}
