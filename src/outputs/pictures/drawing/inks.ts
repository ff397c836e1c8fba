import type { Script } from '../../../i18n/locales.ts';

/**
 * What a picture is drawn with as a file: the light colours of `src/styles/tokens.css`, to which a
 * test holds them. A file has no dark twin: it goes into documents and slides.
 */
export const inks = {
  paper: '#faf8f4',
  sheet: '#fffefb',
  tint: '#f3eee4',
  ink: '#1c1b19',
  soft: '#504c44',
  line: '#d9d3c6',
  edge: '#8a8272',
  seal: '#98190f',
  'on-seal': '#fffefb',
} as const;

const chinese =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/**
 * Faces by their names on the usual systems. Latin ones come first in English: the quotation marks
 * of a Chinese face are as wide as a character.
 */
export const faces: Record<Script, string> = {
  Han: chinese,
  Latin: `'Noto Sans', 'Segoe UI', 'Helvetica Neue', Arial, ${chinese}`,
};
