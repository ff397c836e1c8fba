import { TextRun, type IPropertiesOptions, type IRunOptions } from 'docx';
import { locales, type Locale, type Script } from '../../i18n/locales.ts';

/**
 * The faces by script: Latin first, then Chinese. Arial is in Word on every system, and programs that
 * lack it have one of the same widths: lines and pages end in the same places.
 */
const faces = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimSun' } as const;

/** What quotation marks and dashes, which are in both scripts, are set in. */
const hints: Readonly<Record<Script, string>> = { Han: 'eastAsia', Latin: 'default' };

/** The language of a text, as Word checks its spelling and breaks its lines. */
function languageOf(locale: Locale): IRunOptions['language'] {
  const { dates, script } = locales[locale];
  return script === 'Han' ? { eastAsia: dates } : { value: dates };
}

/** A text in a language, its line breaks kept. */
export function wordText(text: string, locale: Locale, options: IRunOptions = {}): TextRun {
  const hint = hints[locales[locale].script];
  return new TextRun({ ...options, text, language: languageOf(locale), font: { ...faces, hint } });
}

/** How all our documents look: faces, sizes in half points, headings, margins of A4. */
export function wordStyles(): NonNullable<IPropertiesOptions['styles']> {
  // Programs beside Word know a heading by its level in the outline, not by the name of its style.
  const heading = (size: number, before: number, level?: number) => ({
    run: { size, bold: true, color: '000000', font: faces },
    paragraph: {
      spacing: { before, after: 40 },
      keepNext: true,
      ...(level !== undefined && { outlineLevel: level }),
    },
  });
  return {
    default: {
      document: {
        run: { font: faces, size: 20 },
        paragraph: { spacing: { after: 20, line: 240 } },
      },
      title: heading(28, 0),
      heading1: heading(26, 280, 0),
      heading2: heading(22, 80, 1),
      heading3: heading(20, 110, 2),
    },
  };
}

/** A sheet of A4 and its margins, in twentieths of a point. */
const sheet = { width: 11_906, height: 16_838 };
const side = 680;

export const pageProperties = {
  page: { size: sheet, margin: { top: 500, bottom: 500, left: side, right: side } },
};

/** How wide the text is between the margins. */
export const textWidth = sheet.width - 2 * side;
