// Shipped to browsers. Text as it is compared: one width, lower case, no accents.

/** NFKC, lower case, without accents and possessive endings; `R & D` and `r and d` become `r&d`. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/([a-z])['’]s\b/g, '$1')
    .replace(/['’]/g, '')
    .replace(/\b([a-z]) ?(?:&|and) ?([a-z])\b/g, '$1&$2');
}
