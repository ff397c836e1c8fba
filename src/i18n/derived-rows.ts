import type { rows } from './locale-rows.ts';

/**
 * An edition of the pages in one language, made by program: for readers of another script. It has no
 * texts of its own but the few that say so (`<code>.json`).
 */
export interface DerivedRow {
  /** The language that its pages are made from. */
  derivedFrom: keyof typeof rows;
  /** BCP 47 tag, as in `<html lang>`. */
  tag: string;
  /** As in `og:locale`. */
  openGraph: string;
  /** Its own name for itself. */
  name: string;
  /** What it calls the language that it is made from, in the words of that. */
  sourceName: string;
  /** What OpenCC calls the characters of the source, those of the edition, and these with words of its place. */
  opencc: { from: string; characters: string; words: string };
  /** The quotation marks of the source, each with that of the edition. */
  marks: QuotationMarks;
  /** Faces of the source, and those with the forms of this edition. */
  faces: Readonly<Record<string, string>>;
}

/** What stands for a quotation mark: the double ones are around the single ones. */
export type QuotationMarks = Readonly<Record<'“' | '”' | '‘' | '’', string>>;

/** The derived editions of the site, in the order of all lists. */
export const derivedRows = {
  'zh-Hant': {
    derivedFrom: 'zh',
    tag: 'zh-Hant',
    openGraph: 'zh_HK',
    name: '繁體',
    sourceName: '简体',
    opencc: { from: 'cn', characters: 'hk', words: 'hkp' },
    marks: { '“': '「', '”': '」', '‘': '『', '’': '』' },
    faces: {
      'PingFang SC': 'PingFang HK',
      'Microsoft YaHei': 'Microsoft JhengHei',
      'Noto Sans CJK SC': 'Noto Sans CJK HK',
      'Source Han Sans SC': 'Source Han Sans HC',
      'Songti SC': 'Songti TC',
      'Noto Serif CJK SC': 'Noto Serif CJK HK',
      'Source Han Serif SC': 'Source Han Serif HC',
      'Noto Serif SC': 'Noto Serif HK',
      SimSun: 'PMingLiU',
    },
  },
} as const satisfies Record<string, DerivedRow>;
