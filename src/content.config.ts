import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { notYet } from './i18n/locales.ts';
import { pageSchema } from './schema/page.ts';

/** Ids are paths, as files are named: a field of the data must not change them. */
const generateId = ({ entry }: { entry: string }) => entry;

export const collections = {
  /** Checked in load-library against the schemas, all at once, so that every fault is told. */
  data: defineCollection({
    loader: glob({ base: 'content', pattern: '**/*.{yaml,yml}', generateId }),
  }),
  explainers: defineCollection({
    loader: glob({
      base: 'content/measures',
      pattern: ['*/*.mdx', ...notYet.map((code) => `!*/${code}.mdx`)],
      generateId,
    }),
  }),
  pages: defineCollection({
    loader: glob({
      base: 'content/pages',
      pattern: ['*/*.mdx', ...notYet.map((code) => `!${code}/*.mdx`)],
      generateId,
    }),
    schema: pageSchema,
  }),
};
