// Shipped to browsers. Starts the page that makes briefs; nothing on it waits for that.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';
import { loadModule } from '../shared/load-module.ts';

const form = document.querySelector('[data-brief-form]');
const status = document.querySelector('[data-brief-status]');

if (form && status) {
  loadModule(() => import('./brief-page.ts')).catch(() => {
    const { words } = JSON.parse(form.querySelector('script')?.textContent ?? '') as {
      words: BrowserWords<WordOf<'briefPage'>>;
    };
    status.textContent = words.unavailable;
  });
}
