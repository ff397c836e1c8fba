// Shipped to browsers. Starts the builder of embeds; nothing on its page waits for that.
// It loads with the page and imports nothing.
const form = document.querySelector('[data-embed-builder]');
const status = document.querySelector('[data-embed-status]');
/** What the page itself says where this script has not come: from now on the script does. */
const late = form?.querySelector('p');

/** Loads the builder; where it does not come it is said, and the next choice tries again. */
async function start(within: Element, said: Element): Promise<void> {
  const patience = new Promise((_, reject) => {
    // Nobody waits any longer.
    setTimeout(reject, 20_000);
  });
  try {
    await Promise.race([import('./builder.ts'), patience]);
    said.textContent = '';
  } catch {
    said.textContent = late?.textContent ?? '';
    within.addEventListener('change', () => void start(within, said), { once: true });
  }
}

late?.remove();
if (form && status) void start(form, status);
