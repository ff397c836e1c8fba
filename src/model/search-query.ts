/** Longer than any sentence of the plan’s titles; what comes after is not searched for. */
export const longestQuery = 200;

const invisible = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu;

/** What was typed, fit to be searched for and shown: well-formed, on one line, not endless. */
export function tidyQuery(typed: string): string {
  const line = typed.replace(invisible, ' ').replace(/\s+/g, ' ').trim();
  return [...line].slice(0, longestQuery).join('').trim();
}
