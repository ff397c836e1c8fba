import { z } from 'astro/zod';
import { aliases, fullDate, localized, slug, webAddress } from './shared.ts';

export const agencyKinds = [
  'municipal-department',
  'party-organ',
  'court',
  'central-branch',
  'peoples-organisation',
  'district-governments',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** `content/agencies/<slug>.yaml`: a body that the plan makes responsible. */
export const agencySchema = z.strictObject({
  slug: slug.describe('Permanent name in addresses; equals the file name.'),
  name: localized.describe('Full name.'),
  name_en_status: z
    .enum(['published', 'ours'])
    .describe('published: this English name was seen in use; ours: our rendering.'),
  short_name: localized.describe('Short name; the Chinese as in the plan.'),
  names_in_text: z
    .array(z.string().min(1))
    .min(1)
    .describe('Every form in which the plan’s responsibility brackets name it.'),
  kind: z.enum(agencyKinds),
  superior: localized.nullable().describe('The body above it; null where there is no single one.'),
  superior_relation: z.enum(['guidance', 'vertical', 'party-line', 'judicial-supervision', 'none']),
  website: webAddress.nullable().describe('Official website, only where certain.'),
  aliases: aliases.describe('What people call it when they search.'),
  description: localized.describe('What it does, and when an investor meets it.'),
  source: localized.nullable().describe('Where name and website were seen.'),
  later: z
    .strictObject({ date: fullDate, ...localized.shape })
    .nullable()
    .describe('A later development of the body itself.'),
});

export type Agency = z.infer<typeof agencySchema>;
