import { locales, type Locale } from '../../i18n/locales.ts';
import { breakableParts } from '../../model/breakable-parts.ts';
import { strengthLevel } from '../../model/strength.ts';
import { strengths } from '../../schema/measure-facts.ts';
import { cardSize, type ShareCard } from './share-card.ts';

/** Families with a real Chinese face each, and Latin letters of the same cut. */
export const cardFonts = { serif: 'Noto Serif CJK SC', sans: 'Noto Sans CJK SC' };

const styleIn = (seal: string) => `
* { margin: 0; box-sizing: border-box; }
body {
  display: flex; flex-direction: column;
  width: ${cardSize.width}px; height: ${cardSize.height}px;
  padding: 58px 72px 44px; border-top: 14px solid ${seal};
  background: #faf8f4; color: #1c1b19;
  font: 28px/1.4 '${cardFonts.sans}'; line-break: strict; text-autospace: normal;
}
:lang(en) { font-variant-east-asian: proportional-width; }
:lang(zh) { word-break: keep-all; }
.card { flex: 1; display: flex; gap: 56px; min-height: 0; }
.numeral { font: 210px/.84 '${cardFonts.serif}'; letter-spacing: -.05em; min-width: 200px; }
.words { flex: 1; display: flex; flex-direction: column; min-width: 0; }
.kicker { color: #504c44; }
h1 { margin-top: 12px; font-size: var(--size); line-height: 1.22; font-weight: 700; text-wrap: balance; }
.subtitle { margin-top: 18px; color: #504c44; font-size: 30px; line-height: 1.45; text-wrap: pretty; }
.facts { margin-top: auto; padding-bottom: 26px; line-height: 1.5; }
.facts p { display: flex; gap: .9em; align-items: baseline; }
.facts b { flex: none; font-weight: 400; color: #504c44; }
.scale { display: inline-flex; gap: 4px; align-self: center; }
.scale i { width: 20px; height: 20px; border: 2px solid; }
.scale i.on { background: currentColor; }
.scale.duty { color: ${seal}; }
.strip { display: flex; justify-content: space-between; }
.strip div { display: flex; gap: 4px; }
.strip i { width: 15px; height: 24px; border: 1px solid #8a8272; }
.strip .outlined { border: 3px solid #1c1b19; }
.strip .filled, .strip .applies { border-color: #1c1b19; background: #1c1b19; }
.strip .applies { box-shadow: inset 0 0 0 2px #1c1b19, inset 0 0 0 3px #faf8f4; }
.strip .duty { border-color: ${seal}; background: ${seal}; }
.strip .directs { border: 2px solid #1c1b19; }
.strip .encourages { border: 2px dashed #1c1b19; }
.strip .explores { border: 1px dashed #1c1b19; }
.foot { display: flex; justify-content: space-between; margin-top: 22px; font-size: 24px; color: #504c44; }
`;

/** A card as a page of its own, for a browser to draw: all that can be seen is in this text. */
export function cardHtml(card: ShareCard): string {
  const { locale, numeral, title, subtitle, strength, facts, seal } = card;
  const level = strength ? strengthLevel(strength.strength) : 0;
  const scale = strengths.map((_, step) => `<i${step < level ? ' class="on"' : ''}></i>`).join('');
  return `<!doctype html>
<html lang="${locales[locale].tag}">
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>${styleIn(seal)}:root { --size: ${titleSize(title, numeral !== null)}px }</style>
<div class="card">
${numeral === null ? '' : `<div class="numeral">${numeral}</div>`}
<div class="words">
<p class="kicker">${escape(card.kicker)}</p>
<h1>${breakable(title, locale)}</h1>
${subtitle ? `<p class="subtitle" lang="${locales[subtitle.locale].tag}">${breakable(subtitle.text, subtitle.locale)}</p>` : ''}
<div class="facts">
${strength ? `<p><span class="scale ${strength.strength}">${scale}</span>${escape(strength.label)}</p>` : ''}
${facts.map(({ label, text }) => `<p><b>${escape(label)}</b>${escape(text)}</p>`).join('\n')}
</div>
</div>
</div>
<div class="strip">${card.strip.map((part) => `<div>${part.map((tile) => `<i class="${tile}"></i>`).join('')}</div>`).join('')}</div>
<p class="foot"><span>${escape(card.siteName)}</span><span>${escape(card.document)}</span></p>
</html>
`;
}

/** Chinese may break between words, and not inside them. */
function breakable(text: string, locale: Locale): string {
  return breakableParts(text, locale).map(escape).join('<wbr>');
}

/** In pixels: what lets a title stand in three lines at most, beside a numeral or across the card. */
function titleSize(title: string, besideNumeral: boolean): number {
  const ems = [...title].reduce(
    (sum, sign) => sum + (/\p{Script=Han}|[、。，；：“”（）《》]/u.test(sign) ? 1 : 0.56),
    0,
  );
  const width = besideNumeral ? 800 : 1056;
  return Math.round(Math.min(84, Math.max(46, (width * 1.7) / ems)));
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
