import { blocksOf, editors, openEditor, paste } from './editors.ts';
import { expect, test, type Page } from './support.ts';

// What compares quotes parses them in the page, whose policy lets nothing but its own scripts do so.
test.use({ permissions: ['clipboard-read', 'clipboard-write'], bypassCSP: true });

/** What is quoted: one thing with sentences and a bracket, one that is a list; in each language. */
const quotes = ['measures/26&language=zh-en', 'measures/8&language=zh', 'topics/tax&language=en'];

/** The HTML of a quote, as the builder gives it; afterwards it is on the clipboard, formatted. */
async function copyQuote(page: Page, quote: string): Promise<string> {
  await page.goto(`en/embed/?what=${quote}`);
  const field = page.locator('[data-rung=quote]');
  const [target = ''] = quote.split('&');
  await expect(field).toHaveValue(new RegExp(`/${target}/`));
  await page.locator('[data-copy-formatted]').click();
  await expect(page.locator('[data-embed-status]')).not.toBeEmpty();
  return field.inputValue();
}

for (const editor of editors) {
  for (const quote of quotes) {
    test(`${editor.name} keeps all of the quote of ${quote}, pasted and as source`, async ({
      page,
    }) => {
      const html = await copyQuote(page, quote);
      const expected = await blocksOf(page, html);
      expect(expected.length).toBeGreaterThan(2);
      expect(expected.flatMap(({ links }) => links)).not.toEqual([]);

      await openEditor(page, editor);
      await paste(page);
      const saved = async () => blocksOf(page, await page.evaluate<string>(editor.source));
      await expect.poll(saved, 'pasted').toEqual(expected);

      await openEditor(page, editor);
      await page.evaluate(`{ const html = ${JSON.stringify(html)}; ${editor.setSource}; }`);
      await expect.poll(saved, 'as source').toEqual(expected);
    });
  }
}

/** As quotes were once written: what is lost of them has to be seen. */
test('a quotation with white space in it, of small print, is seen to lose words', async ({
  page,
}) => {
  const old = '<blockquote>\n<p>第一句。</p>\n<p><small>来源</small></p>\n</blockquote>';
  const expected = await blocksOf(page, old);
  const losses: string[] = [];
  for (const editor of editors) {
    await openEditor(page, editor);
    await page.evaluate(`{ const html = ${JSON.stringify(old)}; ${editor.setSource}; }`);
    const kept = await blocksOf(page, await page.evaluate<string>(editor.source));
    if (JSON.stringify(kept) !== JSON.stringify(expected)) losses.push(editor.name);
  }
  expect(losses).toContain('wangEditor');
});
