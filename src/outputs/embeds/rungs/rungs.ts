import { embedElement } from './element.ts';
import { embedFile } from './file.ts';
import { embedFrame } from './frame.ts';
import { oembedJson } from './oembed.ts';
import { embedQuote } from './quote.ts';
import type { Rung } from './rung.ts';

/** The ways to show something on another site, the one that asks least of it first. */
export const rungs: readonly Rung[] = [
  {
    id: 'quote',
    name: { zh: '引文', en: 'Quote' },
    use: {
      zh: '纯HTML，不发任何请求，任何编辑器都能用。',
      en: 'Plain HTML. It asks nothing of the page, and any editor takes it.',
    },
    write: embedQuote,
  },
  {
    id: 'file',
    name: { zh: '单个文件', en: 'A file' },
    use: {
      zh: '一个HTML文件，内容和样式都在里面，可以放在你自己的服务器上。',
      en: 'One HTML file with all that it needs, to put on a server of your own.',
    },
    write: embedFile,
  },
  {
    id: 'frame',
    name: { zh: '框架（iframe）', en: 'Frame (iframe)' },
    use: {
      zh: '不用脚本，样式与你的网页互不影响。',
      en: 'No script. Its styles and yours leave each other alone.',
    },
    write: embedFrame,
  },
  {
    id: 'oembed',
    name: { zh: 'oEmbed', en: 'oEmbed' },
    use: {
      zh: '支持oEmbed的系统，贴上页面地址即可，语言随页面。',
      en: 'Where your system knows oEmbed, paste the address of the page. The language is that of the page.',
    },
    write: oembedJson,
  },
  {
    id: 'element',
    name: { zh: '自定义元素', en: 'Custom element' },
    use: {
      zh: '一行脚本，框架高度随内容变化；脚本被拦时显示引文。',
      en: 'One script, and the frame is as high as its content. Where scripts are blocked, the quote stands.',
    },
    write: embedElement,
  },
];
