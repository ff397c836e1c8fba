// Shipped to browsers. Starts the builder of embeds; nothing on its page waits for that.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';
import { loadModule } from '../shared/load-module.ts';

const form = document.querySelector('[data-embed-builder]');
const status = document.querySelector('[data-embed-status]');

if (form && status) {
  loadModule(() => import('./builder.ts')).catch(() => {
    const { words } = JSON.parse(form.querySelector('script')?.textContent ?? '') as {
      words: BrowserWords<WordOf<'embedBuilder'>>;
    };
    status.textContent = words.unavailable;
  });
}
