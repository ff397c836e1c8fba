import { z } from 'astro/zod';
import { localized, slug } from './shared.ts';

const code = (pattern: RegExp, error: string) => z.string().regex(pattern, { error });

const colour = code(/^#[0-9a-f]{6}$/, 'write a colour as #rrggbb, in lower case');

const agencyKind = z.strictObject({
  key: slug.describe('Permanent name in data; what `kind` in the file of a body says.'),
  usual: z
    .boolean()
    .describe('true for what readers take a body to be: its label is then left out beside names.'),
  label: localized.describe('One of them.'),
  heading: localized.describe('All of them, above their list.'),
  meaning: localized.describe('One sentence about what they are.'),
});

/** `content/site.yaml`: what is said of this plan, its place and its site, on every page. */
export const siteSchema = z.strictObject({
  draft: z
    .literal(true)
    .optional()
    .describe(
      'true while texts are still missing: every page then says so, and what is not written stays empty. Removed once all are there.',
    ),
  name: localized.describe('What the site is called.'),
  address: code(
    /^https:\/\/[a-z0-9.-]+$/,
    'write https:// and a host, without a slash at the end',
  ).describe('Where it is published, unless SITE_URL says otherwise when it is built.'),
  plan: localized.describe(
    'What the plan is called in running text, with its place; the English fits both the beginning and the middle of a sentence.',
  ),
  plan_label: localized.describe(
    'The same where it stands by itself, such as the name of a frame.',
  ),
  place: z
    .strictObject({
      name: localized.describe('The short name of the place that the plan is for.'),
      official_name: localized.describe('Its full name.'),
      code: code(
        /^[a-z]{2}(?:-[a-z0-9]{1,3})?$/,
        'write an ISO 3166 code in lower case, such as cn or cn-sc',
      ).describe(
        'ISO 3166-1 code of the country, or ISO 3166-2 code of the province, in lower case: names the plan in Akoma Ntoso.',
      ),
      country: localized.describe('The country.'),
    })
    .describe('Where the plan holds.'),
  headline: localized.describe('The heading of the home page: what the plan is about.'),
  standing: localized.describe(
    'What kind of document it is, how far it binds, and what it sets or does not set (sums, targets, dates).',
  ),
  responsible_bodies: localized.describe(
    'What is to be known of the bodies that the plan makes responsible, above their list.',
  ),
  agency_kinds: z
    .array(agencyKind)
    .min(1)
    .describe('The kinds of bodies, in the order of their list.'),
  search_ignores: z
    .array(
      z
        .string()
        .regex(/^[a-z]+$/, { error: 'write a single word of Latin letters, in lower case' }),
    )
    .describe(
      'Latin words so common in this plan that they say nothing in a search, such as the place and the country; [] for none.',
    ),
  citation_key: slug.describe(
    'How keys in files for citation managers begin. Permanent: readers cite by them.',
  ),
  booklet: slug.describe('How the names of the printed booklets begin. Permanent addresses.'),
  colours: z
    .strictObject({
      seal: colour.describe('The colour of the site, on light ground.'),
      sheet: colour.describe('What is written on it.'),
    })
    .describe('Colours where no stylesheet reaches; the same as in src/styles/tokens.css.'),
  embed: z
    .strictObject({
      v1: z
        .strictObject({
          message: z
            .string()
            .min(1)
            .describe('By what its frames are known to it: the type of their messages.'),
        })
        .nullable()
        .describe(
          'The first script for embeds, whose elements are named after one plan; null where it was never published, as on every new site.',
        ),
    })
    .describe('What was published for the pages of others, which may rely on it for ever.'),
});

export type Site = z.infer<typeof siteSchema>;
export type AgencyKind = Site['agency_kinds'][number];
