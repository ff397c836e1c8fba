import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { localeCodes, officialLocale } from './src/i18n/locales.ts';
import { keepTogether } from './src/markdown/keep-together.ts';
import { resolveLinks } from './src/markdown/resolve-links.ts';
import { sectionExplainer } from './src/markdown/section-explainer.ts';
import { tagLanguages } from './src/markdown/tag-languages.ts';
import { withoutGaps } from './src/markdown/without-gaps.ts';
import { wrapComponents } from './src/markdown/wrap-components.ts';
import { inSitemap, withAlternates } from './src/outputs/site-files/sitemap-entry.ts';
import { basePath, siteOrigin } from './src/publication.ts';
import { buildClock } from './src/integrations/build-clock.ts';
import { leanStyles } from './src/integrations/lean-styles.ts';
import { oneScriptAPage } from './src/integrations/one-script-a-page.ts';
import { withoutPreloading } from './src/integrations/without-preloading.ts';
import { writeAtOnce } from './src/integrations/write-at-once.ts';
import { guideCodes } from './src/tools/guide-codes.ts';
import { readSite } from './src/tools/read-site.ts';

const base = basePath(process.env);
/** @type {string[] | undefined} Read at the first entry of the sitemap, not at each of thousands. */
let guides;
const oldestEngines = ['chrome99', 'safari15.4', 'firefox97'];

export default defineConfig({
  site: siteOrigin(process.env, readSite().address),
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  i18n: {
    locales: [...localeCodes],
    defaultLocale: officialLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      smartypants: false,
      remarkPlugins: [remarkCjkFriendly],
      rehypePlugins: [
        wrapComponents,
        sectionExplainer,
        [resolveLinks, { base }],
        tagLanguages,
        keepTogether,
        withoutGaps,
      ],
    }),
  },
  integrations: [
    // What holds no component is one string of HTML in its module.
    mdx({ optimize: true }),
    sitemap({
      filter: inSitemap,
      serialize: (entry) => withAlternates(entry, { base, guides: (guides ??= guideCodes()) }),
    }),
    writeAtOnce(),
    buildClock(),
  ],
  vite: {
    plugins: [tailwindcss(), leanStyles(), withoutPreloading(), oneScriptAPage()],
    build: {
      assetsInlineLimit: 0,
      // The oldest engines that lay out the pages: `@layer`, but no ranges in media queries.
      target: oldestEngines,
      cssTarget: oldestEngines,
      // The licences of the packages in the scripts, beside them.
      license: { fileName: '_astro/licences.md' },
      rollupOptions: {
        output: {
          // What several scripts are made of comes in one file, not in one for each of its modules.
          codeSplitting: { groups: [{ name: 'shared', test: /\/src\/client\/shared\// }] },
        },
        // Astro marks every MDX module with a directive of its own, and the bundler tells each one.
        onwarn: (warning, tell) => {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
        },
      },
    },
  },
});
