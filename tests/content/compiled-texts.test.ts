import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { RenderResult } from 'astro:content';
import { loadRenderers } from 'astro:container';
import { load } from 'cheerio';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '../support/live-library.ts';
import { isLocale, localeCodes } from '../../src/i18n/locales.ts';
import { allElements, readMdx } from '../../src/model/mdx/read-mdx.ts';
import OwnText from '../../src/components/explainer/OwnText.astro';

/** Every text of ours, compiled by what the site’s configuration says: `@astrojs/mdx`. */
const compiled = import.meta.glob<{ default: RenderResult['Content'] }>('/content/**/*.mdx');
const files = Object.keys(compiled).sort();
const sourceOf = (file: string) =>
  readFileSync(file.slice(1), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');

test('every text of ours is one that MDX compiles', () => {
  const there = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.mdx?$/.test(path) && path !== 'LICENSE.md')
    .map((path) => `/content/${path}`);
  expect(files).toEqual(there.sort());
  const pages = new Set(
    library.measures.flatMap(({ folder }) => localeCodes.map((code) => `/${folder}/${code}.mdx`)),
  );
  expect(files.filter((file) => pages.has(file))).toHaveLength(pages.size);
});

describe('as it is compiled', async () => {
  const renderers = await loadRenderers([getContainerRenderer()]);

  test.for(files)('%s has its components in place', async (file) => {
    const module = await compiled[file]?.();
    const locale = file.split(/[/.]/).find(isLocale);
    const measure = library.measures.find(({ folder }) => file.startsWith(`/${folder}/`));
    const container = await AstroContainer.create({ renderers });
    const html = await container.renderToString(OwnText, {
      props: { Content: module?.default, locale, library, measure: measure?.number ?? null },
    });
    const $ = load(html, null, false);
    const named = (name: string) =>
      allElements(readMdx(sourceOf(file))).filter((element) => element.name === name);
    const used = (name: string) => named(name).length;
    const shown = $.root().text().replace(/\s+/g, ' ');
    for (const { words } of named('Words')) expect(shown).toContain(words.replace(/\s+/g, ' '));
    expect($('[role="note"]')).toHaveLength(used('Example'));
    expect($('a[href*="#article-"], a[href*="#provision-"]')).toHaveLength(used('Article'));
    expect($('p p, a a, p div')).toHaveLength(0);
    if (measure) expect($.root().children('section')).toHaveLength(5);
  });
});

test('explainers quote and cite where they can', () => {
  const used = library.measures.flatMap(({ explainers }) =>
    localeCodes.flatMap((locale) => allElements(explainers[locale]).map(({ name }) => name)),
  );
  const count = (name: string) => used.filter((other) => other === name).length;
  expect(count('Words')).toBeGreaterThanOrEqual(200);
  expect(count('Article')).toBeGreaterThanOrEqual(100);
});
