// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { browserWords } from '../../outputs/browser-words.ts';

const words = browserWords('embedBuilder', 'en');
const script = '<script src="https://example.org/embed/v2.js"></script>';
const paragraphs = '<p>Words</p>';
const quote = `<blockquote>${paragraphs}</blockquote>`;

/** What the site answers at an address, made when it is asked: a rejection that nobody awaits yet is a fault. */
let answers: Record<string, () => Promise<Response>>;
const writeText = vi.fn<(text: string) => Promise<void>>();
const write = vi.fn<(items: unknown[]) => Promise<void>>();

const oembed = (height = 400) =>
  Promise.resolve(
    new Response(
      JSON.stringify({ html: `${quote}<iframe src="https://example.org/e/"></iframe>`, height }),
    ),
  );

async function open(search = ''): Promise<void> {
  vi.resetModules();
  history.replaceState(null, '', `/base/en/embed/${search}`);
  document.documentElement.lang = 'en';
  document.body.innerHTML = `
    <form data-search-box="en"></form>
    <form data-embed-builder data-root="/base/" data-site="https://example.org/base/" data-script="">
      <script type="application/json">${JSON.stringify({ words })}</script>
      <select name="what"><option value="measures/8" data-kind="measure"></option><option value="plan" data-kind="plan"></option></select>
      <select name="language"><option value="en"></option><option value="both"></option></select>
      <select name="theme"><option value="auto"></option><option value="dark"></option></select>
    </form>
    <div data-rendered-quote></div><button data-copy-formatted></button>
    <p data-embed-status></p><a data-embed-file></a><iframe data-embed-preview></iframe>
    ${['quote', 'frame', 'element', 'oembed'].map((rung) => `<div><textarea data-rung="${rung}"></textarea><button></button></div>`).join('')}`;
  findElement('[data-embed-builder]').dataset['script'] = script;
  await import('./builder.ts');
}

const text = (rung: string) => findElement<HTMLTextAreaElement>(`[data-rung="${rung}"]`).value;
const status = () => findElement('[data-embed-status]').textContent;
const choose = (name: string, value: string) => {
  findElement<HTMLSelectElement>(`[name="${name}"]`).value = value;
  findElement('[data-embed-builder]').dispatchEvent(new Event('change'));
};

beforeEach(() => {
  answers = {};
  writeText.mockReset().mockResolvedValue();
  write.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  vi.stubGlobal('ClipboardItem', function (this: object, parts: object) {
    Object.assign(this, parts);
  });
  vi.stubGlobal('fetch', (address: string) => answers[address]?.() ?? oembed());
});

afterEach(() => vi.unstubAllGlobals());

describe('the builder of embeds', () => {
  it('shows every snippet for what is chosen', async () => {
    await open();
    await vi.waitFor(() => expect(text('oembed')).not.toBe(''));
    expect(text('quote')).toBe(paragraphs);
    expect(text('frame')).toContain('https://example.org/e/');
    expect(text('frame')).toContain('400');
    expect(text('frame')).not.toContain('<blockquote>');
    expect(text('element')).toContain(quote);
    expect(text('element').endsWith(` ${script}`)).toBe(true);
    expect(text('oembed')).toBe('https://example.org/base/en/measures/8/');
  });

  it('gives the answer itself for an embed in both, which no page leads to first', async () => {
    await open('?language=both&what=plan');
    await vi.waitFor(() =>
      expect(text('oembed')).toBe('https://example.org/base/oembed/both/plan.json'),
    );
  });

  it('shows the quote as it reads, and copies it so', async () => {
    await open();
    const shown = findElement('[data-rendered-quote]');
    await vi.waitFor(() => expect(shown.innerHTML).toBe(paragraphs));
    findElement('[data-copy-formatted]').click();
    await vi.waitFor(() => expect(status()).toBe(words.copied));
    expect(write).toHaveBeenCalledOnce();
  });

  it('leaves the quote selected where it cannot be copied', async () => {
    write.mockRejectedValue(new Error('refused'));
    await open();
    await vi.waitFor(() => expect(text('quote')).not.toBe(''));
    findElement('[data-copy-formatted]').click();
    await vi.waitFor(() => expect(status()).toBe(words.selected));
    expect(String(getSelection())).toContain('Words');
  });

  it('shows the embed as it will be, and offers its file by a name of its own', async () => {
    await open('?theme=dark');
    const frame = findElement<HTMLIFrameElement>('iframe');
    expect(frame.getAttribute('src')).toMatch(/^\/base\/embed\/en\/measures\/8\/.*dark/);
    const file = findElement<HTMLAnchorElement>('[data-embed-file]');
    expect(file.getAttribute('href')).toBe('/base/embed/en/measures/8/');
    expect(file.download).toBe('measures-8-en.html');
  });

  it('takes from the address what is a choice, and nothing else', async () => {
    await open('?what=plan&theme=loud');
    expect(findElement<HTMLSelectElement>('[name=what]').value).toBe('plan');
    expect(findElement<HTMLSelectElement>('[name=theme]').value).toBe('auto');
  });

  it('puts what is chosen into the address', async () => {
    await open();
    choose('what', 'plan');
    expect(location.search).toBe('?what=plan&language=en&theme=auto');
  });

  it('drops an answer that comes after the next choice', async () => {
    let arrive: (response: Response) => void = () => {};
    answers['/base/oembed/en/measures/8.json'] = () => new Promise((resolve) => (arrive = resolve));
    await open();
    choose('what', 'plan');
    await vi.waitFor(() => expect(text('oembed')).toContain('/plan/'));
    arrive(await oembed());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text('oembed')).toContain('/plan/');
    expect(text('element')).toContain('plan');
  });

  it('says so where the snippets do not load, until they do', async () => {
    answers['/base/oembed/en/measures/8.json'] = () => Promise.reject(new Error('offline'));
    await open();
    await vi.waitFor(() => expect(status()).toBe(words.failed));
    choose('what', 'plan');
    await vi.waitFor(() => expect(status()).toBe(''));
  });

  it('copies the snippet whose button is pressed, and says so', async () => {
    await open();
    await vi.waitFor(() => expect(text('oembed')).not.toBe(''));
    findElement('[data-rung=frame] + button').click();
    await vi.waitFor(() => expect(status()).toBe(words.copied));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text('frame'));
    expect(findElement('[data-embed-status]').previousElementSibling).toBe(
      findElement('[data-rung="frame"]').nextElementSibling,
    );
  });

  it('makes its preview as high as the embed says, and heeds no other frame', async () => {
    await open();
    const frame = findElement<HTMLIFrameElement>('iframe');
    const tell = (source: unknown, data: unknown) => {
      const event = new MessageEvent('message', { data });
      Object.defineProperty(event, 'source', { value: source });
      window.dispatchEvent(event);
    };
    tell(window, { type: 'plan-embed', height: 1 });
    expect(frame.getAttribute('height')).toBeNull();
    tell(frame.contentWindow, { type: 'plan-embed', height: 640 });
    expect(frame.getAttribute('height')).toBe('640');
    tell(frame.contentWindow, { type: 'poem', height: 3 });
    tell(frame.contentWindow, { type: 'plan-embed', height: 1e9 });
    expect(frame.getAttribute('height')).toBe('20000');
  });
});
