// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
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
  measures: inLanguages({
    zh: 'https://example.org/zh/measures/',
    en: 'https://example.org/en/measures/',
  }),
  sentences: '/sentences.json',
  words: browserWords('quoteMenu', 'en'),
};
const languages = pageLanguages('en');
const permalink = 'https://example.org/en/measures/8/';
const inChinese = 'https://example.org/zh/measures/8/';
const official = '积极争取合格境外有限合伙人试点，支持基金份额转让。';
const translation = 'Actively seek the pilot, and support transfers.';
const { unofficial } = kit.words;
const sentences = {
  units: [
    { kind: 'sentence', number: 8, sentence: 2, zh: official, en: translation },
    { kind: 'sentence', number: 8, sentence: 3, zh: '另一句。', en: 'Another.' },
    { kind: 'sentence', number: 9, sentence: 1, zh: '再一句。', en: 'One more.' },
  ],
};
const files: Record<string, unknown> = { '/kit.json': kit, '/sentences.json': sentences };
const quoted = { official: `“${official}”`, translation: `“${translation}” ${unofficial}` };
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
    Promise.resolve(new Response(JSON.stringify(files[address]))),
  );
  document.documentElement.lang = 'en';
  document.body.innerHTML = `
    <form data-search-box="en"></form>
    <div id="s2"><a>2</a><button></button><p data-official>a machine’s words</p><p data-translation>others</p></div>
    <div id="s3"><a>3</a><button></button><p data-official></p></div>
    <div id="measure-9-s1"><button></button></div>
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
  it('quotes the sentence that it stands beside from the data, whatever a translator made of the page', async () => {
    const { dialog, lines } = await openAt('s2');
    expect(dialog.parentElement?.id).toBe('s2');
    expect(findElement('h3', dialog).textContent).toBe('Quote measure 8, sentence 2');
    const [first, cited, ...more] = lines();
    expect(first).toBe(quoted.translation);
    expect(cited).toContain(`${permalink}#s2`);
    expect(more).toEqual([]);
  });

  it('quotes the official text first on a Chinese page', async () => {
    files['/kit.json'] = { ...kit, locale: 'zh', words: browserWords('quoteMenu', 'zh') };
    const { words, lines } = await openAt('s2');
    files['/kit.json'] = kit;
    expect(words?.value).toBe('official');
    expect(lines()[0]).toBe(quoted.official);
  });

  it('quotes the words that are chosen', async () => {
    const { choose, words, lines } = await openAt('s2');
    choose(words, 'official');
    expect(lines()[0]).toBe(quoted.official);
    choose(words, 'both');
    expect(lines().slice(0, 2)).toEqual([quoted.official, quoted.translation]);
  });

  it('cites in the style that is chosen, or not at all', async () => {
    const { choose, style, lines } = await openAt('s2');
    expect([...(style?.options ?? [])].map(({ value }) => value)).toEqual([
      '',
      ...styles.map(({ id }) => id),
    ]);
    expect(style?.value).toBe(styles[0]?.id);
    const first = lines()[1];
    choose(style, styles[1]?.id ?? '');
    expect(lines()[1]).not.toBe(first);
    choose(style, '');
    expect(lines()).toEqual([quoted.translation, `${permalink}#s2`]);
  });

  describe.each(['en', 'zh'] as const)('on a page in %s', (locale) => {
    const shown = { official: 'zh', translation: 'en', both: locale } as const;
    const named = { official: false, translation: true, both: true };

    it.each(styles.map(({ id }) => id))(
      'cites the words that are chosen, and leads to their page, in %s',
      async (id) => {
        files['/kit.json'] = { ...kit, locale, words: browserWords('quoteMenu', locale) };
        const { choose, words, style, form, lines } = await openAt('s2');
        files['/kit.json'] = kit;
        choose(style, id);
        for (const chosen of ['official', 'translation', 'both'] as const) {
          choose(words, chosen);
          const page = `https://example.org/${shown[chosen]}/measures/8/#s2`;
          const [citation = ''] = lines().slice(chosen === 'both' ? 2 : 1);
          expect(lines().join('\n')).toContain(page);
          expect(
            lines()
              .join('\n')
              .match(/measures\/8/g),
          ).toHaveLength(1);
          if (styles.find((one) => one.id === id)?.language === 'en') {
            expect(/unofficial tr/.test(citation)).toBe(named[chosen]);
            expect(/original text/.test(citation)).toBe(chosen === 'both');
          }
          findElement(`[data-alone="${id}"]`, form).click();
          expect(lines()).toEqual([citation]);
          findElement('[data-alone=""]', form).click();
          expect(lines()).toEqual([page]);
        }
      },
    );
  });

  it('links to the words of the language that is quoted, or not at all', async () => {
    const { choose, words, link, lines } = await openAt('s2');
    choose(link, 'words');
    expect(lines().at(-1)).toContain(`${permalink}#s2:~:text=Actively`);
    choose(words, 'official');
    expect(lines().at(-1)).toContain(`${inChinese}#s2:~:text=${encodeURIComponent('积极')}`);
    choose(words, 'both');
    expect(lines().at(-1)).toContain(`${permalink}#s2:~:text=${encodeURIComponent('积极')}`);
    choose(link, '');
    expect(lines().join(' ')).not.toContain(permalink + '#s2:~:');
  });

  it('keeps what was chosen for the next sentence, and there is but one menu', async () => {
    const { choose, words } = await openAt('s2');
    choose(words, 'official');
    const { lines } = await openAt('s3');
    expect(lines()[0]).toBe('“另一句。”');
    expect(lines().at(-1)).toContain(`${inChinese}#s3`);
    expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1);
  });

  it.each([
    ['official', '[data-official]', '[data-official]'],
    ['translation', '[data-translation]', '[data-translation]'],
    ['both', '[data-official]', '[data-translation]'],
  ] as const)('opens on the words that are selected: %s', async (words, from, to) => {
    const select = (id: string) => {
      const range = document.createRange();
      range.setStart(findElement(`#${id} ${from}`).firstChild ?? document.body, 2);
      range.setEnd(findElement(`#${id} ${to}`).firstChild ?? document.body, 4);
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    };
    select('s2');
    const menu = await openAt('s2');
    expect(menu.words?.value).toBe(words);
    // What is selected in another sentence says nothing of this one.
    menu.choose(menu.words, 'both');
    expect((await openAt('s3')).words?.value).toBe('both');
    document.getSelection()?.removeAllRanges();
  });

  it('quotes a sentence of another measure on the page of the plan', async () => {
    const { dialog, lines } = await openAt('measure-9-s1');
    expect(findElement('h3', dialog).textContent).toBe('Quote measure 9, sentence 1');
    expect(lines()[0]).toBe(`“One more.” ${unofficial}`);
    expect(lines()[1]).toContain('https://example.org/en/measures/9/#s1');
  });

  it('copies the link alone, or a citation alone, at one press, and shows it', async () => {
    const { form, lines } = await openAt('s2');
    const press = async (name: string) => {
      writeText.mockClear();
      findElement(`[data-alone="${name}"]`, form).click();
      await vi.waitFor(() => expect(writeText).toHaveBeenCalled());
      return writeText.mock.calls[0]?.[0];
    };
    expect(await press('')).toBe(`${permalink}#s2`);
    expect(lines()).toEqual([`${permalink}#s2`]);
    expect(await press('gbt-7714-2025')).toMatch(/^重庆市人民政府办公厅\. .+第8条第2句/);
  });

  it('copies italics and links for what keeps them', async () => {
    const write = vi.fn<(items: unknown[]) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { write, writeText } });
    class Item {
      forms: Record<string, Blob>;
      constructor(forms: Record<string, Blob>) {
        this.forms = forms;
      }
    }
    vi.stubGlobal('ClipboardItem', Item);
    const { form } = await openAt('s2');
    form.dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(write).toHaveBeenCalled());
    const [item] = (write.mock.calls[0]?.[0] ?? []) as Item[];
    const html = (await item?.forms['text/html']?.text()) ?? '';
    expect(html).toContain(`<i>${kit.plan.titlePinyin}</i>`);
    expect(html).toContain(`<p>${quoted.translation}</p>`);
  });

  it('closes when the focus goes on to the page', async () => {
    const { dialog, form } = await openAt('s2');
    const relatedTarget = findElement('#all');
    form.dispatchEvent(new FocusEvent('focusout', { relatedTarget }));
    expect(dialog.dataset).not.toHaveProperty('open');
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
    expect(texts('dt')).toEqual([...others.map(({ name }) => name.en), kit.words.ownWords]);
    expect(copied.map((shown) => shown.getAttribute('data-citation'))).toEqual([
      ...others.map(({ id }) => id),
      null,
    ]);
    const today = new Date().toLocaleDateString('sv');
    const measure = { ...kit.plan, measure: 8, url: permalink, accessed: today };
    expect(texts('dd [data-citation]')).toEqual(others.map(({ cite }) => cite(measure)));
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
