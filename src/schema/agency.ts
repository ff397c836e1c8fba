import { z } from 'astro/zod';
import { aliases, fullDate, inEachTranslation, localized, slug, webAddress } from './shared.ts';

export const nameStatuses = ['published', 'ours'] as const;

export const contactKinds = ['window', 'hotline', 'site', 'form'] as const;
export type ContactKind = (typeof contactKinds)[number];

const contactSchema = z
  .strictObject({
    kind: z
      .enum(contactKinds)
      .describe(
        'window: a counter to go to; hotline: a telephone number; site: a web page; form: a web page to write on.',
      ),
    value: z
      .string()
      .trim()
      .min(1)
      .describe('The address of the counter in Chinese, the number, or the whole web address.'),
    for: localized.describe('What it is there for: investment enquiries, complaints.'),
    source: localized.describe('Where it was seen: title of the page or document.'),
    seen: fullDate.describe('The day on which it was seen.'),
  })
  .refine(({ kind, value }) => !isWeb(kind) || webAddress.safeParse(value).success, {
    path: ['value'],
    error: 'write a whole address with http:// or https://',
  });

export type AgencyContact = z.infer<typeof contactSchema>;

/** Whether a contact is a page of the web. */
export function isWeb(kind: ContactKind): boolean {
  return kind === 'site' || kind === 'form';
}

/** `content/agencies/<slug>.yaml`: a body that the plan makes responsible. */
export const agencySchema = z.strictObject({
  slug: slug.describe(
    'Permanent name in addresses; equals the file name without .yaml, for example human-resources.',
  ),
  name: localized.describe(
    'Full name, with the place: 济南市商务局, Jinan Municipal Bureau of Commerce.',
  ),
  name_status: inEachTranslation(
    z
      .enum(nameStatuses)
      .describe('published: it was seen in use, in the source named below; ours: our rendering.'),
  ).describe('Where the name in each language of translation comes from.'),
  short_name: localized.describe('Short name for lists; the Chinese as in the plan: 市商务委.'),
  names_in_text: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'Every form in which the plan’s responsibility brackets name it, sign by sign: 市商务委. A form belongs to one body.',
    ),
  kind: slug.describe(
    'What kind of body it is: the key of one of `agency_kinds` in content/site.yaml, which says what each means.',
  ),
  superior: localized
    .nullable()
    .describe('The body above it, or its national counterpart; null where there is no single one.'),
  superior_relation: z
    .enum(['guidance', 'vertical', 'party-line', 'judicial-supervision', 'none'])
    .describe(
      'How that body stands above it. guidance: it guides policy, but the city directs; vertical: it commands directly, as a ministry does its branch; party-line: within the Party; judicial-supervision: a higher court; none: where there is no superior.',
    ),
  website: webAddress
    .nullable()
    .describe(
      'Address of the official website, only where it is certain; else null. Never a guess.',
    ),
  contacts: z
    .array(contactSchema)
    .optional()
    .describe(
      'How to reach it, each way with a source that was seen; left out where none was found.',
    ),
  aliases: aliases.describe(
    'What people call it when they search, and not its names above: former names, everyday names, abbreviations.',
  ),
  description: localized.describe(
    'What it does, and when an investor meets it, in two or three sentences of ours.',
  ),
  source: localized
    .nullable()
    .describe('Where names and website were seen: title and date of the page; null for none.'),
  later: z
    .strictObject({ date: fullDate.describe('The day on which it happened.'), ...localized.shape })
    .nullable()
    .describe(
      'A later development of the body itself, such as a new name, in one sentence; null where none was found.',
    ),
});

export type Agency = z.infer<typeof agencySchema>;
