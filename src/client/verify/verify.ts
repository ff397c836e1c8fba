// Shipped to browsers. Compares what was pasted with the text of the plan: loaded at first use, sends nothing.
import type { Locale } from '../../i18n/locales.ts';
import type { QuotableUnit, QuoteCorpus } from '../../model/verify-quote/quotable.ts';
import type { Verdict } from '../../model/verify-quote/report.ts';
import { streamOf, type Stream } from '../../model/verify-quote/stream.ts';
import { verifyQuote } from '../../model/verify-quote/verify-quote.ts';
import { loadJsonText } from '../shared/load.ts';
import { once } from '../shared/once.ts';
import { withLanguages } from '../shared/language-runs.ts';
import { pageLanguages, wordsIn } from '../shared/words.ts';
import { headline } from './headline.ts';
import { renderFinding } from './render-finding.ts';

/** The file leaves out what says nothing. */
interface CorpusFile extends Omit<QuoteCorpus, 'units'> {
  units: (Partial<QuotableUnit> & Pick<QuotableUnit, 'kind' | Locale>)[];
}

/** What is to be shown of a quote. */
export interface Verified {
  verdict: Verdict;
  message: (Node | string)[];
  items: HTMLLIElement[];
}

const nothing = { number: 0, sentence: 0, marker: '' };

const loadStream = once(async (address: string): Promise<Stream> => {
  const { units, ...others } = JSON.parse(await loadJsonText(address)) as CorpusFile;
  return streamOf({ units: units.map((unit) => ({ ...nothing, ...unit })), ...others });
});

/**
 * Says of words whether they are in the plan.
 * @param form names the address of its text, and that of the pages in the language of the page
 * @throws when the text of the plan does not load
 */
export async function verify(quote: string, form: HTMLElement): Promise<Verified> {
  const { sentences = '', home = '/' } = form.dataset;
  const report = verifyQuote(quote, await loadStream(sentences));
  const say = wordsIn<'verifyQuote'>(form);
  return {
    verdict: report.verdict,
    message: withLanguages(headline(report, say), pageLanguages().own),
    items: report.findings.map((finding) => renderFinding(finding, { say, home })),
  };
}
