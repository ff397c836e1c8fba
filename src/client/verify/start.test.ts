// @vitest-environment happy-dom
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { expectText, serve, showPage, wordsFor } from '../../../tests/support/page.ts';
import { measureNumbered, library } from '../../../tests/support/library.ts';
import { sentencesJson } from '../../outputs/quote-corpus/sentences-json.ts';

const corpus = sentencesJson(library);
const [sentence] = measureNumbered(8).sentences;

async function open(): Promise<void> {
  showPage(
    'en',
    `<section><form data-verify data-sentences="/sentences.json" data-home="/en/">${wordsFor('verifyQuote', 'en')}
      <textarea></textarea><button type="submit"></button><button type="reset"></button><output></output></form>
      <ol data-findings></ol></section>`,
  );
  vi.resetModules();
  await import('./start.ts');
}

function check(quote: string): void {
  findElement<HTMLTextAreaElement>('textarea').value = quote;
  findElement('[data-verify]').dispatchEvent(new Event('submit', { cancelable: true }));
}

beforeEach(open);
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a quote of the official text is found, and its place is linked', async () => {
  serve({ '/sentences.json': corpus });
  check(sentence?.zh ?? '');
  await expectText('[data-verify] output', /^Verbatim/);
  expect(findElement('[data-verify] output').dataset['verdict']).toBe('verbatim');
  expect(findElement('[data-findings] blockquote').getAttribute('lang')).toBe('zh-Hans');
  expect(findElement('[data-findings] a').getAttribute('href')).toBe('/zh/measures/8/#s1');
  expect(findElement('[data-findings] a').textContent).toBe('Measure 8, sentence 1');
});

test('what departs is marked, in words too', async () => {
  serve({ '/sentences.json': corpus });
  check((sentence?.zh ?? '').replace(/.(?=。)/u, '猫'));
  await expectText('[data-verify] output', /^Not verbatim/);
  expect(findElement('[data-findings] del').textContent).toContain('猫');
  expect(findElement('[data-findings]').textContent).toContain('[not in the text]');
});

test('a limit that an ellipsis swallows is named in the headline', async () => {
  serve({ '/sentences.json': corpus });
  check('落实外国投资者境内取得利润再投资……征收预提所得税政策');
  await expectText('[data-verify] output', /^Limits left out: “暂不”\./);
  expect(findElement('[data-verify] output').textContent.match(/暂不/g)).toHaveLength(1);
  expect(findElement('[data-findings] strong').textContent).toBe('暂不');
});

test('pieces from several places are told with their places', async () => {
  serve({ '/sentences.json': corpus });
  check(`${measureNumbered(3).sentences[0]?.zh}${sentence?.zh}`);
  await expectText(
    '[data-verify] output',
    /^Put together from measure 3, sentence 1; measure 8, sentence 1:/,
  );
});

test('where the text does not come, the form says so, and the next try succeeds', async () => {
  serve({});
  check(sentence?.zh ?? '');
  await expectText('[data-verify] output', /could not be loaded/);
  expect(findElement('[data-findings]').children).toHaveLength(0);
  serve({ '/sentences.json': corpus });
  check(sentence?.zh ?? '');
  await expectText('[data-verify] output', /^Verbatim/);
});

test('an answer that comes after the form was cleared is not shown', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', () => promise);
  check(sentence?.zh ?? '');
  await expectText('[data-verify] output', /Loading/);
  findElement('[data-verify]').dispatchEvent(new Event('reset'));
  resolve(new Response(corpus));
  await pause(50);
  expect(findElement('[data-verify] output').textContent).toBe('');
  expect(findElement('[data-findings]').children).toHaveLength(0);
});
