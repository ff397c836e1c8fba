// Shipped to browsers. Starts the builder of embeds; nothing on its page waits for that.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';

const form = document.querySelector('[data-embed-builder]');
const status = document.querySelector('[data-embed-status]');

if (form && status) {
  import('./builder.ts').catch(() => {
    const { words } = JSON.parse(form.querySelector('script')?.textContent ?? '') as {
      words: BrowserWords<WordOf<'embedBuilder'>>;
    };
    status.textContent = words.unavailable;
  });
}
