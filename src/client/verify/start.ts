// Shipped to browsers. The form that verifies quotes; what it needs loads when it is used.
const form = document.querySelector<HTMLFormElement>('[data-verify]');

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  // An answer never stands beside a quote that it was not given for.
  clear(form);
  const { verify } = await import('./verify.ts');
  await verify(form);
});

form?.addEventListener('reset', () => {
  clear(form);
  form.querySelector('textarea')?.focus();
});

function clear(form: HTMLFormElement): void {
  const status = form.querySelector('output');
  status?.replaceChildren();
  delete status?.dataset['verdict'];
  form.parentElement?.querySelector('[data-findings]')?.replaceChildren();
}
