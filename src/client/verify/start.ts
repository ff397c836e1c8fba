// Shipped to browsers. The form that verifies quotes; what it needs loads when it is used.
const form = document.querySelector<HTMLFormElement>('[data-verify]');

form?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { verify } = await import('./verify.ts');
  await verify(form);
});

form?.addEventListener('reset', () => {
  form.querySelector('output')?.replaceChildren();
  form.parentElement?.querySelector('[data-findings]')?.replaceChildren();
  form.querySelector('textarea')?.focus();
});
