// Shipped to browsers. The form that verifies quotes; what it needs loads when it is used.
import type { BrowserWords, WordOf } from '../../outputs/browser-words.ts';
import { loadModule } from '../shared/load-module.ts';

/** Milliseconds after which nobody waits any longer. */
const patience = 30_000;

function startVerifying(form: HTMLFormElement): void {
  const status = form.querySelector('output');
  const findings = form.parentElement?.querySelector('[data-findings]');
  const field = form.querySelector('textarea');
  if (!status || !findings || !field) return;
  const { words } = JSON.parse(form.querySelector('script')?.textContent ?? '') as {
    words: BrowserWords<WordOf<'verifyQuote'>>;
  };
  let latest = 0;

  /** An answer never stands beside a quote that it was not given for. */
  const clear = (message = '') => {
    latest += 1;
    status.textContent = message;
    delete status.dataset['verdict'];
    findings.replaceChildren();
    return latest;
  };

  const check = async () => {
    const turn = clear(words.loading);
    const giveUp = () => {
      if (turn === latest) clear(words.unavailable);
    };
    const late = setTimeout(giveUp, patience);
    try {
      const { verify } = await loadModule(() => import('./verify.ts'));
      const { verdict, message, items } = await verify(field.value, form);
      if (turn !== latest) return;
      findings.replaceChildren(...items);
      status.replaceChildren(...message);
      status.dataset['verdict'] = verdict;
    } catch {
      giveUp();
    } finally {
      clearTimeout(late);
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  form.addEventListener('reset', () => {
    clear();
    field.focus();
  });
}

const form = document.querySelector<HTMLFormElement>('[data-verify]');
if (form) startVerifying(form);
