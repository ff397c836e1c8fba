// Shipped to browsers. Compares what was pasted with the text of the plan: loaded at first use, sends nothing.
import type { QuotableUnit, QuoteCorpus } from '../../model/verify-quote/quotable.ts';
import type { Verdict } from '../../model/verify-quote/report.ts';
import { streamOf, type Stream } from '../../model/verify-quote/stream.ts';
import { longestQuote, verifyQuote } from '../../model/verify-quote/verify-quote.ts';
import { loadJsonText } from '../shared/load.ts';
import { once } from '../shared/once.ts';
import { renderFinding, type RenderOptions } from './render-finding.ts';

/** The file leaves out what says nothing. */
interface CorpusFile {
  units: (Partial<QuotableUnit> & Pick<QuotableUnit, 'kind' | 'zh' | 'en'>)[];
  traditional: string;
}

export interface VerifyOptions extends RenderOptions {
  /** Address of the text of the plan. */
  sentences: string;
}

/** What is to be shown of a quote. */
export interface Verified {
  verdict: Verdict;
  message: string;
  items: HTMLLIElement[];
}

const nothing = { number: 0, sentence: 0, marker: '' };

const loadStream = once(async (address: string): Promise<Stream> => {
  const { units, traditional } = JSON.parse(await loadJsonText(address)) as CorpusFile;
  const corpus: QuoteCorpus = {
    units: units.map((unit) => ({ ...nothing, ...unit })),
    traditional,
  };
  return streamOf(corpus);
});

/** Says of words whether they are in the plan. @throws when the text of the plan does not load */
export async function verify(quote: string, options: VerifyOptions): Promise<Verified> {
  const { say, sentences } = options;
  const { verdict, findings } = verifyQuote(quote, await loadStream(sentences));
  return {
    verdict,
    message: say(`verdicts.${verdict}`, { number: longestQuote }),
    items: findings.map((finding) => renderFinding(finding, options)),
  };
}
