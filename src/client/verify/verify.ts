// Shipped to browsers. Compares what was pasted with the text of the plan: loaded at first use, sends nothing.
import type { QuotableUnit, QuoteCorpus } from '../../model/verify-quote/quotable.ts';
import { streamOf, type Stream } from '../../model/verify-quote/stream.ts';
import { longestQuote, verifyQuote } from '../../model/verify-quote/verify-quote.ts';
import { renderFinding } from './render-finding.ts';
import { capitalise, verifyWordsOf } from './words.ts';

/** The file leaves out what says nothing. */
interface CorpusFile {
  units: (Partial<QuotableUnit> & Pick<QuotableUnit, 'kind' | 'zh' | 'en'>)[];
  traditional: string;
}

const nothing = { number: 0, sentence: 0, marker: '' };
let stream: Promise<Stream> | undefined;

async function load(address: string): Promise<Stream> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { units, traditional } = (await response.json()) as CorpusFile;
  const corpus: QuoteCorpus = {
    units: units.map((unit) => ({ ...nothing, ...unit })),
    traditional,
  };
  return streamOf(corpus);
}

/** Says of the words in a form whether they are in the plan. */
export async function verify(form: HTMLFormElement): Promise<void> {
  const say = verifyWordsOf(form);
  const quote = form.querySelector('textarea')?.value ?? '';
  const status = form.querySelector('output');
  const list = form.parentElement?.querySelector('[data-findings]');
  if (!status || !list) return;
  try {
    status.textContent = say('loading');
    stream ??= load(form.dataset['sentences'] ?? '');
    const { verdict, findings } = verifyQuote(quote, await stream);
    const options = { say, home: form.dataset['home'] ?? '/' };
    list.replaceChildren(...findings.map((finding) => renderFinding(finding, options)));
    status.textContent = say(`verdict${capitalise(verdict)}`, {
      number: new Intl.NumberFormat(document.documentElement.lang).format(longestQuote),
    });
    status.dataset['verdict'] = verdict;
  } catch {
    stream = undefined;
    list.replaceChildren();
    status.textContent = say('unavailable');
  }
}
