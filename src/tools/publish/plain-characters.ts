import { decodePDFRawStream, PDFRawStream, type PDFDocument } from '@cantoo/pdf-lib';

/**
 * Fonts draw some radicals and the characters that look like them with one glyph, and Chromium then
 * notes the radical as what the glyph stands for. Text copied from such a PDF looks right and is not
 * what was written: U+2F00 for 一 (U+4E00). These are those radicals of the block “CJK Radicals
 * Supplement” that Unicode’s compatibility mapping leaves out, with their unified ideographs (as in
 * EquivalentUnifiedIdeograph.txt of the Unicode Character Database).
 */
const supplement = new Map(
  Object.entries({
    '\u2e8e': '兀',
    '\u2e90': '尢',
    '\u2e92': '巳',
    '\u2e95': '彐',
    '\u2e9d': '月',
    '\u2e9f': '母',
    '\u2ea0': '民',
    '\u2ea6': '丬',
    '\u2eac': '示',
    '\u2ec4': '西',
    '\u2ec5': '见',
    '\u2ec6': '角',
    '\u2ec9': '贝',
    '\u2ecb': '车',
    '\u2ed0': '钅',
    '\u2ed1': '長',
    '\u2ed3': '长',
    '\u2ed4': '门',
    '\u2ed8': '青',
    '\u2ed9': '韦',
    '\u2eda': '页',
    '\u2edb': '风',
    '\u2edc': '飞',
    '\u2edd': '食',
    '\u2ee2': '马',
    '\u2ee4': '鬼',
    '\u2ee5': '鱼',
    '\u2ee6': '鸟',
    '\u2ee7': '卤',
    '\u2ee8': '麦',
    '\u2ee9': '黄',
    '\u2eec': '齐',
    '\u2eee': '齿',
    '\u2ef0': '龙',
    '\u2ef3': '龟',
  }),
);

/**
 * Drawn like what was written, but never written in our texts: technical angle brackets, CJK
 * Radicals Supplement, Kangxi Radicals, CJK Compatibility Ideographs, Latin ligatures.
 */
const drawn = /[\u2329\u232a\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g;

/**
 * Text with the characters that were written in the place of those that were drawn.
 * @throws naming a radical that is not known
 */
export function plainCharacters(text: string): string {
  return text.replace(drawn, (sign) => {
    const plain = supplement.get(sign) ?? sign.normalize('NFKC');
    if (plain !== sign) return plain;
    const code = sign.charCodeAt(0).toString(16).toUpperCase();
    throw new Error(
      `The PDF holds the radical U+${code} (${sign}). Add it to plain-characters.ts.`,
    );
  });
}

/**
 * A PDF’s map from glyphs to characters (a ToUnicode CMap, ISO 32000-1, 9.10.3) with what
 * was written. Ranges are written out, since what was consecutive is so no longer.
 */
export function mendCharacterMap(map: string): string {
  const section = /\d+\s+beginbf(char|range)([\s\S]*?)endbf\1\s*/g;
  const entries = [...map.matchAll(section)].flatMap(([, kind, lines = '']) =>
    kind === 'range' ? rangeEntries(lines) : charEntries(lines),
  );
  if (!entries.some(({ text }) => text.match(drawn))) return map;
  const blocks = Array.from({ length: Math.ceil(entries.length / 100) }, (_, index) => {
    const block = entries.slice(index * 100, index * 100 + 100);
    const lines = block.map(({ glyph, text }) => `<${glyph}> <${toHex(plainCharacters(text))}>`);
    return `${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar\n`;
  });
  let written = false;
  return map.replace(section, () => {
    if (written) return '';
    written = true;
    return blocks.join('');
  });
}

/** Mends all character maps of a PDF: what is copied from it is then what was written. */
export function mendCharacterMaps({ context }: PDFDocument): void {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const bytes = decodable(object);
    const map = bytes && Buffer.from(bytes).toString('latin1');
    if (!map?.startsWith('/CIDInit')) continue;
    const mended = mendCharacterMap(map);
    if (mended !== map) context.assign(reference, context.flateStream(mended));
  }
}

/** The content of a stream; null for what is no text in any case, like a picture. */
function decodable(stream: PDFRawStream): Uint8Array | null {
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return null;
  }
}

interface Entry {
  /** The code of the glyph, in hexadecimal digits. */
  glyph: string;
  text: string;
}

function charEntries(lines: string): Entry[] {
  return [...lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)].map(
    ([, glyph = '', text = '']) => ({ glyph, text: fromHex(text) }),
  );
}

function rangeEntries(lines: string): Entry[] {
  const ranges = lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g);
  return [...ranges].flatMap(([, first = '', last = '', text = '']) => {
    const from = parseInt(first, 16);
    const start = fromHex(text).codePointAt(0) ?? 0;
    return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, step) => ({
      glyph: (from + step).toString(16).toUpperCase().padStart(first.length, '0'),
      text: String.fromCodePoint(start + step),
    }));
  });
}

function fromHex(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}

function toHex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}
