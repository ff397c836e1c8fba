import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { textsOfName, type Brief, type BriefItem } from '../briefs/brief.ts';
import { pageProperties, wordStyles, wordText } from './word-text.ts';

/** The type of a file for Word (ECMA-376). */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Size in half points of what is to be found rather than read. */
const smallPrint = { size: 16 };

/** A brief as a file for Word. */
export async function briefDocx(brief: Brief): Promise<ArrayBuffer> {
  const own = (text: string, options = {}) => wordText(text, brief.locale, options);
  const document = new Document({
    title: brief.title,
    creator: brief.publisher,
    lastModifiedBy: brief.publisher,
    styles: wordStyles(),
    sections: [
      {
        properties: pageProperties,
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [own(brief.title)] }),
          new Paragraph({ children: [own(brief.listLabel, { bold: true })] }),
          ...brief.items.map(
            (item) =>
              new Paragraph({ bullet: { level: 0 }, children: nameOf(item, brief, smallPrint) }),
          ),
          ...brief.items.flatMap((item) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, children: nameOf(item, brief) }),
            ...item.parts.map(
              ({ label, texts }, index) =>
                new Paragraph({
                  // The name and what comes first are not left alone at the foot of a sheet.
                  keepNext: index === 0,
                  children: [
                    own(label + brief.colon, { bold: true }),
                    ...texts.map(({ text, locale }) => wordText(text, locale)),
                  ],
                }),
            ),
            new Paragraph({ children: [own(item.address, smallPrint)] }),
          ]),
          new Paragraph({ heading: HeadingLevel.HEADING_2, children: [own(brief.sourcesLabel)] }),
          ...brief.notes.map((note) => new Paragraph({ children: [own(note, smallPrint)] })),
        ],
      },
    ],
  });
  return Packer.toArrayBuffer(document);
}

function nameOf(item: BriefItem, brief: Brief, options = {}) {
  return textsOfName(item, brief).map(({ text, locale }, index) =>
    wordText(index > 0 ? ` · ${text}` : text, locale, options),
  );
}
