import type { EmbedKind, EmbedLanguage, EmbedTarget } from '../../model/embeds.ts';

export const embedThemes = ['auto', 'light', 'dark'] as const;

/** The reader’s own choice, or one that fits the page around. */
export type EmbedTheme = (typeof embedThemes)[number];

/**
 * The custom element of each kind, and the attribute that says which one is shown; null for a kind
 * that the published script does not know.
 */
const elements: Record<EmbedKind, { name: string; attribute: string | null } | null> = {
  measure: { name: 'plan-measure', attribute: 'number' },
  topic: { name: 'plan-topic', attribute: 'slug' },
  industry: null,
  agency: { name: 'plan-agency', attribute: 'slug' },
  plan: { name: 'plan-overview', attribute: null },
};

/** The address of an embed with a theme: readers choose where it is left out. */
export function withTheme(address: string, theme: EmbedTheme): string {
  return theme === 'auto' ? address : `${address}?theme=${theme}`;
}

/** The paragraphs of a quotation, for editors that drop what stands in one. */
export function paragraphsOf(blockquote: string): string {
  return blockquote.replace(/^<blockquote[^>]*>|<\/blockquote>$/g, '');
}

/**
 * A frame as editors paste it. A browser that can makes it as high as its content, any other as
 * high as we reckon: it does not read the second height. Where pages may hold no style, the height
 * of the tag counts.
 */
export function composeFrame(
  frame: string,
  { height, theme }: { height: number; theme: EmbedTheme },
): string {
  const sizing = 'frame-sizing:content-height';
  const style = `border:0;height:${height}px;height:if(supports(${sizing}):auto;else:${height}px);${sizing}`;
  return frame
    .replace(/ src="([^"]*)"/, (_, address: string) => ` src="${withTheme(address, theme)}"`)
    .replace('></iframe>', ` style="${style}"></iframe>`);
}

interface ElementParts {
  target: EmbedTarget;
  language: EmbedLanguage;
  theme: EmbedTheme;
  /** Shown until the frame is there, and where it never is. */
  quote: string;
}

/**
 * A custom element around a quote; null for what has none. There the script lets a frame grow, which
 * it does for every frame of this site.
 */
export function composeElement({ target, language, theme, quote }: ElementParts): string | null {
  const element = elements[target.kind];
  if (!element) return null;
  const { name, attribute } = element;
  const key = attribute ? ` ${attribute}="${target.key}"` : '';
  const colours = theme === 'auto' ? '' : ` theme="${theme}"`;
  return `<${name}${key} show="${language}"${colours}>${quote}</${name}>`;
}
