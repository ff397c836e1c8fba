// Shipped to browsers. The search box of every page: keys that lead to it; the rest loads at its first use.
const input = document.querySelector<HTMLInputElement>('[data-search-box] input');

if (input?.form) {
  const { form } = input;
  let started = false;

  const start = async () => {
    if (started) return;
    started = true;
    try {
      const { startCombobox } = await import('./combobox.ts');
      await startCombobox(form, input);
    } catch {
      // The form still leads to the search page; the next use tries again.
      started = false;
    }
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  input.addEventListener('focus', () => void start());
  input.addEventListener('input', () => void start());
  if (document.activeElement === input) void start();

  document.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isShortcut || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
