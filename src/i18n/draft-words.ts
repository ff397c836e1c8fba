import type { Localized } from './locales.ts';

/** What a draft says where nothing is written yet, and what a new site is begun with. */
export const draftWords = {
  unwritten: { zh: '尚未填写。', en: 'Not written yet.' },
  untranslated: { zh: '尚无译文。', en: 'Not translated yet.' },
  untitled: { zh: '（未见标题）', en: '(no title found)' },
  body: { zh: '单位', en: 'Body' },
  bodies: { zh: '责任单位', en: 'Responsible bodies' },
  begun: { zh: '由程序读入原文，建站。', en: 'Begun: the official text was read by a program.' },
  about: { zh: '关于本站', en: 'About this site' },
  cite: { zh: '怎样引用', en: 'How to cite' },
  embed: { zh: '嵌入', en: 'Embed' },
} as const satisfies Record<string, Localized>;

/** The name of a measure that has no title yet. */
export function nameByNumber(number: number | string): Localized {
  return { zh: `第${number}条`, en: `Measure ${number}` };
}
