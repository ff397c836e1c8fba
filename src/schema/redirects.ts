import { z } from 'astro/zod';

const path = z.string().regex(/^\/[A-Za-z0-9._~@/-]*$/, {
  error: 'write a path that begins with a slash, without fragment, query or base path',
});

const redirectSchema = z.strictObject({
  from: path.describe('An address that was published and is no more: /en/topics/old/.'),
  to: path.describe('The address that holds what stood there.'),
});

/** `content/redirects.yaml`: published addresses that have moved. */
export const redirectsSchema = z.strictObject({
  redirects: z.array(redirectSchema).describe('All addresses that have moved; [] for none.'),
});

export type Redirect = z.infer<typeof redirectSchema>;
