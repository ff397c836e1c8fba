import { Converter } from 'opencc-js';

// 為 and 爲, 裡 and 裏: which form a text prints depends on where it was set.
const TRADITIONAL = (['t', 'tw', 'hk'] as const).map((to) => Converter({ from: 'cn', to }));
const HAN = /\p{Script=Han}/u;

const forms = new Map<string, string>();

/**
 * A pattern written in simplified characters in, the same pattern out that fits a text in
 * traditional characters too, 牽頭 as 牵头. The text itself is never converted.
 */
export function bothScripts(pattern: RegExp): RegExp {
  return new RegExp(bothScriptsIn(pattern.source), pattern.flags);
}

/** The same for the source of a pattern, from which a larger one is made. */
export function bothScriptsIn(source: string): string {
  let written = '';
  let inClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\\') {
      // \p{Script=Han} and \d hold no characters of the text.
      const escape = /^\\(?:[pP]\{[^}]*\}|.)/su.exec(source.slice(at))?.[0] ?? character;
      written += escape;
      at += escape.length - 1;
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    const both = HAN.test(character) ? formsOf(character) : character;
    written += both.length > 1 && !inClass ? `[${both}]` : both;
  }
  return written;
}

function formsOf(character: string): string {
  const known = forms.get(character);
  if (known !== undefined) return known;
  const traditional = TRADITIONAL.map((convert) => convert(character)).filter(
    (form) => form.length === 1,
  );
  const all = [...new Set([character, ...traditional])].join('');
  forms.set(character, all);
  return all;
}
