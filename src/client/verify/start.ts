// Shipped to browsers. The form that verifies quotes; what it needs loads when it is used.
import { inTime } from '../shared/load.ts';
import { wordsIn } from '../shared/words.ts';

function startVerifying(form: HTMLFormElement): void {
  const status = form.querySelector('output');
  const findings = form.parentElement?.querySelector('[data-findings]');
  const field = form.querySelector('textarea');
  if (!status || !findings || !field)
    throw new Error('The form that verifies quotes lacks a part.');
  const say = wordsIn<'verifyQuote'>(form);

  let latest = 0;

  const clear = () => {
    latest += 1;
    status.replaceChildren();
    delete status.dataset['verdict'];
    findings.replaceChildren();
  };

  const verify = async () => {
    clear();
    // An answer never stands beside a quote that it was not given for.
    const turn = latest;
    status.textContent = say('loading');
    try {
      const { verify: check } = await inTime(import('./verify.ts'));
      const { verdict, message, items } = await check(field.value, {
        say,
        sentences: form.dataset['sentences'] ?? '',
        home: form.dataset['home'] ?? '/',
      });
      if (turn !== latest) return;
      findings.replaceChildren(...items);
      status.textContent = message;
      status.dataset['verdict'] = verdict;
    } catch {
      if (turn === latest) status.textContent = say('unavailable');
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void verify();
  });
  form.addEventListener('reset', () => {
    clear();
    field.focus();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-verify]');
if (form) startVerifying(form);
