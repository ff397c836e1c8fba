import { officialLocale, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { LibraryMeasure, ResponsibleBody } from '../../model/library.ts';
import { closingBracket } from '../../model/whole-text.ts';
import { markMentions, type Mention } from './mark-mentions.ts';
import { element, type XmlElement } from './xml.ts';

export const roles = ['lead', 'support'] as const;
type Role = (typeof roles)[number];

/** The bracket of a measure, with each role and each body that it names marked. */
export function responsibilityXml(
  { number, responsibility }: Pick<LibraryMeasure, 'number' | 'responsibility'>,
  language: Locale,
): XmlElement[] {
  if (!closingBracket(responsibility) || !responsibility) return [];
  const mentions = roles.flatMap((role) =>
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

/** A role, as the plan names it or as a translation does. */
function roleMention(role: Role, language: Locale): Mention {
  const t = translator(language);
  return {
    words: [t(`roles.${role}.many`), t(`roles.${role}.one`)],
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
