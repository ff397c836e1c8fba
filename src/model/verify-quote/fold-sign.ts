/** Signs that differ only in width or in the habit of a keyboard are one sign. */
const alike: Readonly<Record<string, string>> = {
  '。': '.',
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': '"',
  '’': '"',
  "'": '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '<',
  '〈': '<',
  '«': '<',
  '‹': '<',
  '》': '>',
  '〉': '>',
  '»': '>',
  '›': '>',
  '〔': '[',
  '【': '[',
  '〕': ']',
  '】': ']',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '─': '-',
  '•': '·',
  '・': '·',
  '‧': '·',
};

/** A sign as it is compared: half-width, straight, one of its kind. */
export function foldSign(sign: string): string {
  const narrow = sign.normalize('NFKC');
  return alike[narrow] ?? narrow;
}
