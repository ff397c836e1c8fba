import { pinyin } from 'pinyin-pro';

/** Issuer's word, year, number: the form that party and government documents carry (GB/T 9704-2012, 7.2.5). */
const documentNumber = /^(\p{sc=Han}+)〔(\d{4})〕(\d+)号$/u;

/**
 * The number of a Chinese document as English writes it: 国发〔2023〕11号 → “Guo Fa [2023] No. 11”.
 * Null for numbers of another form, as of orders and announcements, which would need translating.
 */
export function romanizedNumber(number: string): string | null {
  const [, issuer, year, ordinal] = documentNumber.exec(number) ?? [];
  if (!issuer) return null;
  const syllables = pinyin(issuer, { toneType: 'none', type: 'array' });
  return `${syllables.map(capitalized).join(' ')} [${year}] No. ${ordinal}`;
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
