/** Signs that differ only in width or in the habit of a keyboard are one sign. */
const kinds: Readonly<Record<string, string>> = {
  '.': '。｡',
  '"': "“”„‟‘’‚‛'「」『』﹁﹂﹃﹄〝〞〟❝❞❛❜«»‹›`´′″＂＇",
  '<': '《〈',
  '>': '》〉',
  '[': '〔【﹝',
  ']': '〕】﹞',
  '-': '‐‑‒–—―−─﹣',
  '·': '•・‧',
};

const alike = new Map(
  Object.entries(kinds).flatMap(([kind, signs]) => [...signs].map((sign) => [sign, kind] as const)),
);

/** A sign as it is compared: half-width, straight, one of its kind. */
export function foldSign(sign: string): string {
  const narrow = sign.normalize('NFKC');
  return alike.get(sign) ?? alike.get(narrow) ?? narrow;
}
