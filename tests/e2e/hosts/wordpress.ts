import { load } from 'cheerio';
import type { AnyNode } from 'domhandler';

const secret = 'Ab3dEf7h';

/**
 * What WordPress leaves of the HTML of an oEmbed: a bare quote with nothing but text and links, and
 * a hidden frame in a sandbox, tied by a secret (see wp_filter_oembed_result in its reference).
 */
export function asWordPress(html: string): string {
  const $ = load(html, null, false);
  const quote = $('blockquote').toArray().map(textAndLinks).join('');
  const frame = $('iframe');
  const source = `${frame.attr('src')}#?secret=${secret}`;
  const { title, width, height } = frame.attr() ?? {};
  return `<blockquote class="wp-embedded-content" data-secret="${secret}">${quote}</blockquote>
    <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
      style="position: absolute; visibility: hidden;" title="${title}" width="${width}"
      height="${height}" frameborder="0" src="${source}" data-secret="${secret}"></iframe>`;
}

function textAndLinks(node: AnyNode): string {
  if (node.type === 'text') return node.data;
  if (node.type !== 'tag') return '';
  const inside = node.children.map(textAndLinks).join('');
  return node.name === 'a' ? `<a href="${node.attribs['href']}">${inside}</a>` : inside;
}

/** How it then behaves: a height that comes with the secret shows the frame in the quote’s place. */
export const wordPressScript = `
  addEventListener('message', ({ data, source }) => {
    const frame = document.querySelector('iframe[data-secret="' + data?.secret + '"]');
    if (!frame || frame.contentWindow !== source || data.message !== 'height') return;
    document.querySelector('blockquote').style.display = 'none';
    frame.removeAttribute('style');
    frame.height = Math.min(1000, Math.max(200, data.value));
  });`;
