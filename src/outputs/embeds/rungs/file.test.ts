import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { embedContext } from '../../../../tests/support/embed-context.ts';
import { measureNumbered } from '../../../../tests/support/library.ts';
import { embedNotFound } from '../not-found.ts';
import { embedFile } from './file.ts';

const measure = measureNumbered(5);
const fileOf = (language: 'zh' | 'en' | 'zh-en') =>
  load(embedFile({ kind: 'measure', key: '5' }, language, embedContext));

describe('a self-contained file', () => {
  test.each([
    ['zh', 'zh-Hans', ['zh-Hans']],
    ['en', 'en', ['en']],
    ['zh-en', 'zh-Hans', ['zh-Hans', 'en']],
  ] as const)('in %s is marked %s and shows each sentence in %j', (language, tag, shown) => {
    const $ = fileOf(language);
    expect($('html').attr('lang')).toBe(tag);
    const texts = $('.pair .text > p:not(.kind)').toArray();
    expect(texts.map(({ attribs }) => attribs['lang'])).toEqual(
      Array.from({ length: measure.sentences.length + 1 }).flatMap(() => [...shown]),
    );
  });

  test('leads to the full pages by whole addresses, beside the page that holds it', () => {
    const $ = fileOf('zh-en');
    expect(
      $('a')
        .toArray()
        .map(({ attribs }) => attribs),
    ).toEqual(
      ['zh', 'en'].map((locale) => ({
        href: `https://example.org/plan40/${locale}/measures/5/`,
        target: '_blank',
        rel: 'noopener',
      })),
    );
    expect($('link[rel=canonical]').attr('href')).toBe('https://example.org/plan40/zh/measures/5/');
  });

  test('holds the given stylesheet and script as they are, and stands on one line', () => {
    const html = embedFile({ kind: 'plan', key: '' }, 'en', embedContext);
    expect(html).toContain(`<style>${embedContext.style}</style>`);
    expect(html).toContain(`<script>${embedContext.script}</script>`);
    expect(html.trim().split('\n')).toHaveLength(1);
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en">/);
  });

  test.each([
    ['measure', '52', 'There is no measure 52 to embed.'],
    ['topic', 'cheese', 'There is no topic “cheese” to embed.'],
    ['agency', 'x', 'There is no body “x” to embed.'],
  ] as const)('of an unknown %s is refused', (kind, key, message) => {
    expect(() => embedFile({ kind, key }, 'zh', embedContext)).toThrow(message);
  });
});

test('the page of unknown embeds has no canonical address', () => {
  const $ = load(embedNotFound(embedContext));
  expect($('link[rel=canonical]')).toHaveLength(0);
  expect($('[lang=en] a').attr('href')).toBe('https://example.org/plan40/en/measures/');
});
