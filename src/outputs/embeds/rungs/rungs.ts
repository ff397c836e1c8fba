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
    write: embedQuote,
  },
  {
    id: 'file',
    write: embedFile,
  },
  {
    id: 'frame',
    write: embedFrame,
  },
  {
    id: 'oembed',
    write: oembedJson,
  },
  {
    id: 'element',
    write: embedElement,
  },
];
