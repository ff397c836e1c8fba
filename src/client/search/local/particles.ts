// Shipped to browsers. 的, 地 and 得 sound alike and are often typed for one another.
import type { SearchIndex } from './search-index.ts';

const particle = /(?<=(\p{Script=Han}))[的地得](?=(\p{Script=Han}))/gu;

/** A query in which one of the three stands where only another makes words of the index. */
export function mendParticles(index: SearchIndex, query: string): string {
  return query.replace(particle, (typed, before: string, after: string) => {
    const fits = (one: string) => index.has(before + one) && index.has(one + after);
    return fits(typed) ? typed : (['的', '地', '得'].find(fits) ?? typed);
  });
}
