import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import {
  anyText,
  count,
  listOf,
  localized,
  nullable,
  oneOf,
  ourWords,
  pageAddresses,
  slug,
  text,
  type Shape,
} from '../shape/shape.ts';
import { pageUrls } from './page-urls.ts';

export const termShape: Shape = {
  name: 'term',
  title: { en: 'A term of the glossary.', zh: '一条术语。' },
  list: 'terms',
  fields: {
    slug: {
      type: slug,
      en: 'Permanent fragment on the glossary page.',
      zh: '术语页上的永久锚点。',
    },
    url: { type: pageAddresses, en: 'Its place in the glossary.', zh: '在术语页的位置。' },
    zh: { type: text, en: 'The term in Chinese.', zh: '中文术语。' },
    en: { type: text, en: 'The English that we use.', zh: '本站采用的英文。' },
    in_text: {
      type: listOf(text),
      en: 'The term as it stands in the plan; empty if it does not.',
      zh: '在方案中的写法；方案里没有则为空。',
    },
    forms: {
      type: listOf(text),
      en: 'English forms that render it.',
      zh: '可用的英文写法。',
    },
    banned: {
      type: listOf(text),
      en: 'English that our translation never uses for it.',
      zh: '译文里不用的英文写法。',
    },
    avoid: {
      type: anyText,
      en: 'What not to call it, for people.',
      zh: '给人看的提醒：不要怎么译。',
    },
    meaning: {
      type: localized,
      en: 'What it means in the plan. Our words.',
      zh: '在方案里的意思，本站所写。',
    },
    rendering: {
      type: oneOf(['established', 'ours']),
      en: 'Whether the English was seen in established use.',
      zh: '英文是通行译法还是本站译法。',
    },
    source: { type: nullable(text), en: 'Who uses this English.', zh: '谁用这个英文。' },
    measures: {
      type: listOf(count),
      en: 'Numbers of the measures whose text has it.',
      zh: '原文含有该术语的各条。',
    },
    text_kind: ourWords,
  },
};

/** A term as `/data/v1/glossary.json` lists it. */
export function termData(term: Library['terms'][number], absolute: (path: string) => string) {
  const { slug } = term;
  return {
    slug,
    url: pageUrls(absolute, (locale) => paths.term(locale, slug)),
    zh: term.zh,
    en: term.en,
    in_text: term.in_text,
    forms: term.forms,
    banned: term.banned,
    avoid: term.avoid,
    meaning: term.meaning,
    rendering: term.rendering,
    source: term.source?.en ?? null,
    measures: term.measures,
    text_kind: 'explainer',
  };
}
