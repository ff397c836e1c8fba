// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { context } from '../../../tests/support/output-context.ts';
import { library } from '../../../tests/support/library.ts';
import { pageLanguages } from '../../model/page-languages.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import { referToPlan } from '../../outputs/citations/reference.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';

const { absolute } = context;
const kit: CitingKit = {
  locale: 'en',
  plan: referToPlan(library, { locale: 'en', accessed: '2026-11-22', absolute }),
  words: browserWords('quoteMenu', 'en'),
};
const languages = pageLanguages('en');
const permalink = 'https://example.org/en/measures/8/';
const official = '积极争取合格境外有限合伙人试点，支持基金份额转让。';
const translation = 'Actively seek the pilot, and support transfers.';
const { unofficial } = kit.words;
const styles = stylesFor('en');

/** What browsers do with popovers, as far as the menu needs it. */
function standInForPopovers(): void {
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.dispatchEvent(new Event('beforetoggle'));
      this.dataset['open'] = '';
    },
    hidePopover(this: HTMLElement) {
      delete this.dataset['open'];
    },
  });
}

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.resetModules();
  standInForPopovers();
  writeText.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(address === '/kit.json' ? JSON.stringify(kit) : '', {})),
  );
  document.documentElement.lang = 'en';
  document.body.innerHTML = `
    <form data-search-box="en"></form>
    <div id="s2"><a>2</a><button></button><p data-official> ${official} </p><p data-translation>${translation}</p></div>
    <div id="s3"><a>3</a><button></button><p data-official>另一句。</p><p data-translation>Another.</p></div>
    <section data-cite="8" data-kit="/kit.json"><span data-permalink> ${permalink} </span><button id="all"></button></section>`;
});

afterEach(() => vi.unstubAllGlobals());

async function openAt(id: string) {
  const { openMenu } = await import('./menu.ts');
  await openMenu(findElement(`#${id} button`));
  const dialog = findElement('[role=dialog]');
  const [words, style, link] = dialog.querySelectorAll('select');
  const form = findElement('form', dialog);
  const choose = (select: HTMLSelectElement | undefined, value: string) => {
    if (select) select.value = value;
    form.dispatchEvent(new Event('change'));
  };
  const lines = () => findElement<HTMLTextAreaElement>('textarea', dialog).value.split('\n');
  return { dialog, form, words, style, link, choose, lines };
}

describe('the quote menu', () => {
  it('quotes the sentence that it stands beside, in both languages, with a citation and a link', async () => {
    const { dialog, lines } = await openAt('s2');
    expect(dialog.parentElement?.id).toBe('s2');
    const [first, second, cited, link, ...more] = lines();
    expect([first, second]).toEqual([official, `${translation} ${unofficial}`]);
    expect(cited).not.toBe('');
    expect(link).toBe(`${permalink}#s2`);
    expect(more).toEqual([]);
  });

  it('quotes one language where one is chosen', async () => {
    const { choose, words, lines } = await openAt('s2');
    choose(words, 'official');
    expect(lines()).toContain(official);
    expect(lines()).not.toContain(`${translation} ${unofficial}`);
    choose(words, 'translation');
    expect(lines()[0]).toBe(`${translation} ${unofficial}`);
  });

  it('cites in the style that is chosen, or not at all', async () => {
    const { choose, style, lines } = await openAt('s2');
    expect([...(style?.options ?? [])].map(({ value }) => value)).toEqual([
      '',
      ...styles.map(({ id }) => id),
    ]);
    expect(style?.value).toBe(styles[0]?.id);
    const first = lines()[2];
    choose(style, styles[1]?.id ?? '');
    expect(lines()[2]).not.toBe(first);
    choose(style, '');
    expect(lines()).toEqual([official, `${translation} ${unofficial}`, `${permalink}#s2`]);
  });

  it('links to the words of the language that is quoted, or not at all', async () => {
    const { choose, words, link, lines } = await openAt('s2');
    choose(link, 'words');
    expect(lines().at(-1)).toContain(`${permalink}#s2:~:text=${encodeURIComponent('积极')}`);
    choose(words, 'translation');
    expect(lines().at(-1)).toContain(`${permalink}#s2:~:text=Actively`);
    choose(link, '');
    expect(lines().join(' ')).not.toContain(permalink + '#s2:~:');
  });

  it('keeps what was chosen for the next sentence, and there is but one menu', async () => {
    const { choose, words } = await openAt('s2');
    choose(words, 'official');
    const { lines } = await openAt('s3');
    expect(lines()[0]).toBe('另一句。');
    expect(lines()).not.toContain(`Another. ${unofficial}`);
    expect(lines().at(-1)).toBe(`${permalink}#s3`);
    expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1);
  });

  it('copies what it shows, says so, and closes', async () => {
    const { dialog, form, lines } = await openAt('s2');
    expect(dialog.dataset).toHaveProperty('open');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(findElement('output', form).textContent).toBe(kit.words.copied));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(lines().join('\n'));
    form.dispatchEvent(new Event('reset', { cancelable: true }));
    expect(dialog.dataset).not.toHaveProperty('open');
  });

  it('says that the quote is selected where copying is refused', async () => {
    writeText.mockRejectedValue(new Error('refused'));
    const { form } = await openAt('s2');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() =>
      expect(findElement('output', form).textContent).toBe(kit.words.selected),
    );
  });
});

describe('the other styles', () => {
  it('are all but the one that stands on the page, each with its name and a button to copy it', async () => {
    const { renderStyles } = await import('./all-styles.ts');
    const copied: Element[] = [];
    const list = await renderStyles((shown) => copied.push(shown));
    const others = styles.slice(1);
    const texts = (selector: string) =>
      [...list.querySelectorAll(selector)].map(({ textContent }) => textContent);
    expect(texts('dt')).toEqual(others.map(({ name }) => name.en));
    expect(copied.map((shown) => shown.getAttribute('data-citation'))).toEqual(
      others.map(({ id }) => id),
    );
    const today = new Date().toLocaleDateString('sv');
    const measure = { ...kit.plan, measure: 8, url: permalink, accessed: today };
    expect(texts('dd p')).toEqual(others.map(({ cite }) => cite(measure)));
  });

  it('have their language, and words in another language have theirs', async () => {
    const { renderStyles } = await import('./all-styles.ts');
    const list = await renderStyles(() => {});
    for (const { id, language } of styles.slice(1)) {
      const citation = findElement(`[data-citation="${id}"]`, list);
      expect(citation.getAttribute('lang')).toBe(languages.tags[language]);
      if (language === 'en' && /\p{Script=Han}/u.test(citation.textContent)) {
        expect(citation.querySelector('[lang="zh-Hans"]')).not.toBeNull();
      }
    }
  });
});
