import { locales } from '../../i18n/locales.ts';
import { textsOfName, type Brief, type BriefItem, type BriefText } from './brief.ts';

/**
 * A brief as HTML for word processors: headings, lists and paragraphs with their languages, and
 * nothing of the look of a page.
 */
export function briefHtml(brief: Brief): string {
  return [
    `<h1 ${lang(brief)}>${escaped(brief.title)}</h1>`,
    `<h2 ${lang(brief)}>${escaped(brief.listLabel)}</h2>`,
    `<ul>${brief.items.map((item) => `<li>${spans(textsOfName(item, brief))}</li>`).join('')}</ul>`,
    ...brief.items.map((item) =>
      [
        `<h2>${spans(textsOfName(item, brief))}</h2>`,
        ...item.parts.map(
          ({ label, texts }) =>
            `<p><b ${lang(brief)}>${escaped(label + brief.colon)}</b>${texts
              .map((text) => `<span ${lang(text)}>${escaped(text.text)}</span>`)
              .join('<br>')}</p>`,
        ),
        `<p><a href="${escaped(item.address)}">${escaped(item.address)}</a></p>`,
      ].join(''),
    ),
    `<h2 ${lang(brief)}>${escaped(brief.sourcesLabel)}</h2>`,
    ...brief.notes.map((note) => `<p ${lang(brief)}>${escaped(note)}</p>`),
  ].join('\n');
}

/** The same as plain text. */
export function briefPlainText(brief: Brief): string {
  const heading = (text: string) => [text, ''];
  const named = (item: BriefItem) =>
    textsOfName(item, brief)
      .map(({ text }) => text)
      .join(' · ');
  return [
    ...heading(brief.title),
    ...heading(brief.listLabel),
    ...brief.items.map((item) => `- ${named(item)}`),
    '',
    ...brief.items.flatMap((item) => [
      ...heading(named(item)),
      ...item.parts.flatMap(({ label, texts }) => [label, ...texts.map(({ text }) => text), '']),
      item.address,
      '',
    ]),
    ...heading(brief.sourcesLabel),
    ...brief.notes,
    '',
  ].join('\n');
}

const lang = ({ locale }: Pick<BriefText, 'locale'>) => `lang="${locales[locale].tag}"`;

const spans = (texts: readonly BriefText[]) =>
  texts.map((text) => `<span ${lang(text)}>${escaped(text.text)}</span>`).join(' · ');

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
