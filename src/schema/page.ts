import { z } from 'astro/zod';

/** `content/pages/<locale>/<name>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Heading of the page.'),
  description: z.string().min(1).describe('One sentence for search engines and link previews.'),
});
