// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { embedContext } from '../../../tests/support/embed-context.ts';
import { library } from '../../../tests/support/library.ts';
import { embedLanguageCodes, embedTargets } from '../../model/embeds.ts';
import { embedQuote } from '../../outputs/embeds/rungs/quote.ts';
import { quoteNodes } from './quote-nodes.ts';

test.each(embedLanguageCodes)('every quote of the site (%s) comes out as it is', (language) => {
  for (const target of embedTargets(library)) {
    const quote = embedQuote(target, language, embedContext);
    const shown = document.createElement('div');
    shown.append(quoteNodes(quote));
    const parsed = document.createElement('div');
    parsed.innerHTML = quote;
    expect(shown.innerHTML).toBe(parsed.innerHTML);
  }
});

test('what is no part of a quote is left out, and what is written as text stays text', () => {
  const shown = document.createElement('div');
  shown.append(
    quoteNodes(
      '<p onclick="x()"><script>alert(1)</script><a href="javascript:x()">a</a> &lt;b&gt; &amp;amp; &#x26;</p>',
    ),
  );
  expect(shown.querySelectorAll('script, [onclick], [href]')).toHaveLength(0);
  expect(shown.querySelector('p')?.textContent).toContain('a <b> &amp; &');
});
