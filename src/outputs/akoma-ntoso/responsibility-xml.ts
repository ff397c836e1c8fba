import { officialLocale, type Locale, type Localized } from '../../i18n/locales.ts';
import type { LibraryMeasure, ResponsibleBody } from '../../model/library.ts';
import { markMentions, type Mention } from './mark-mentions.ts';
import { element, type XmlElement } from './xml.ts';

/** The two roles, as the plan names them and as our translation does. */
export const roles = {
  lead: { showAs: { zh: '牵头单位', en: 'Lead body' }, en: ['lead bodies', 'lead body'] },
  support: {
    showAs: { zh: '配合单位', en: 'Supporting body' },
    en: ['supporting bodies', 'supporting body'],
  },
} as const satisfies Record<string, { showAs: Localized; en: readonly string[] }>;
type Role = keyof typeof roles;

/** The bracket of a measure, with each role and each body that it names marked. */
export function responsibilityXml(
  { number, responsibility }: Pick<LibraryMeasure, 'number' | 'responsibility'>,
  language: Locale,
): XmlElement[] {
  if (!responsibility) return [];
  const mentions = (['lead', 'support'] as const).flatMap((role) =>
    responsibility[role].length === 0
      ? []
      : [
          roleMention(role, language),
          ...responsibility[role].flatMap((body) => bodyMention(body, language)),
        ],
  );
  const attributes = { eId: `para_${number}__responsible`, class: 'responsible' };
  return [element('p', attributes, ...markMentions(responsibility[language], mentions))];
}

function roleMention(role: Role, language: Locale): Mention {
  return {
    words: language === 'zh' ? [roles[role].showAs.zh] : roles[role].en,
    mark: (words) => element('role', { refersTo: `#${role}` }, words),
  };
}

function bodyMention(body: ResponsibleBody, language: Locale): Mention[] {
  if (body.kind === 'open') return [];
  const { agency, text } = body;
  return [
    {
      words:
        language === officialLocale ? [text] : [agency.name[language], agency.short_name[language]],
      mark: (words) => element('organization', { refersTo: `#${agency.slug}` }, words),
    },
  ];
}
