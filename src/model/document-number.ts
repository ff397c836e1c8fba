import { pinyin } from 'pinyin-pro';
import { officialLocale, type Locale } from '../i18n/locales.ts';

/** Issuer’s word, year, number: the form that party and government documents carry (GB/T 9704-2012, 7.2.5). */
const ofDocument = /^(\p{sc=Han}+)〔(\d{4})〕(\d+)号$/u;

/** Issuer where it is named, kind, year where it has one, number. */
const ofOrder = /^.*?(主席令|令|公告)(?:(\d{4})年)?第(\d+)号$/;

const kinds: Record<string, string> = {
  主席令: 'Presidential Order',
  令: 'Order',
  公告: 'Announcement',
};

/**
 * The number of a Chinese document as English writes it beside the name of the issuer:
 * 国发〔2023〕11号 → “Guo Fa [2023] No. 11”, 国务院令第723号 → “Order No. 723”. Null for other forms.
 */
export function englishNumber(number: string): string | null {
  const [, word, year, ordinal] = ofDocument.exec(number) ?? [];
  if (word) {
    const syllables = pinyin(word, { toneType: 'none', type: 'array' });
    return `${syllables.map(capitalized).join(' ')} [${year}] No. ${ordinal}`;
  }
  const [, kind = '', ofYear, order] = ofOrder.exec(number) ?? [];
  return order ? `${kinds[kind]} No. ${order}${ofYear ? ` of ${ofYear}` : ''}` : null;
}

/** The number as pages of a language show it where it stands alone: in Chinese where English has no form. */
export function numberIn(locale: Locale, number: string): string {
  return locale === officialLocale ? number : (englishNumber(number) ?? number);
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
