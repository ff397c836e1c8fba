// Shipped to browsers. Starts the builder of embeds; nothing on its page waits for that.
// It loads with the page and imports nothing.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';

const form = document.querySelector('[data-embed-builder]');
const status = document.querySelector('[data-embed-status]');

/** Loads the builder; where it does not come it is said, and the next choice tries again. */
async function start(within: Element, said: Element): Promise<void> {
  const late = new Promise((_, reject) => {
    // Nobody waits any longer.
    setTimeout(reject, 20000);
  });
  try {
    await Promise.race([import('./builder.ts'), late]);
    said.textContent = '';
  } catch {
    const { words } = JSON.parse(within.querySelector('script')?.textContent ?? '') as {
      words: BrowserWords<WordOf<'embedBuilder'>>;
    };
    said.textContent = words.unavailable;
    within.addEventListener('change', () => void start(within, said), { once: true });
  }
}

if (form && status) {
  form.querySelector('p')?.remove();
  void start(form, status);
}
