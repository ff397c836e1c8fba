// Shipped to browsers. The menu that quotes a sentence: loaded at its first use.
import { readMeasureNumber } from '../../model/measure-number.ts';
import { locales, officialLocale, translationBeside } from '../../i18n/locales.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { CitingKit } from '../../outputs/citations/citing-kit.ts';
import { composeQuote } from '../../outputs/citations/compose-quote.ts';
import {
  referToSentence,
  type QuotedWords,
  type Reference,
} from '../../outputs/citations/reference.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import { textDirective } from '../../outputs/citations/text-fragment.ts';
import { copyText } from '../shared/clipboard.ts';
import { sayIn } from '../shared/words.ts';
import { loadKit, loadSentences, measureOfPage, referTo } from './load-kit.ts';
import { createMenu, type QuoteMenu } from './menu-form.ts';
import { escaped, richCitation, richQuote } from './rich-text.ts';

let menu: QuoteMenu | undefined;

interface Quotable {
  sentence: QuotableUnit;
  /** What citations of its words name, by the words: they lead to the page in their language. */
  refer: (words: QuotedWords) => Reference;
}

/** The ids of sentences: `s2` on the page of a measure, `measure-8-s2` on that of the plan. */
const idOfSentence = /^(?:measure-([\d-]+)-)?s(\d+)$/;

/** A sentence, ready to be quoted. */
function quotable(sentence: QuotableUnit, kit: CitingKit): Quotable {
  const { locale } = kit;
  const pages = { both: locale, official: officialLocale, translation: translationBeside(locale) };
  const refer = (quoted: QuotedWords) => ({
    ...referToSentence(referTo(kit, sentence.number, pages[quoted]), sentence.sentence),
    quoted,
  });
  return { sentence, refer };
}

/** Which sentence an element is, or is about. */
function nameOf(within: HTMLElement | null): string {
  return within?.dataset['sentence'] ?? within?.id ?? '';
}

/** What stands in an element, from the data: the page may have been translated. @throws for what is no sentence */
function quotableIn(
  within: HTMLElement | null,
  kit: CitingKit,
  sentences: readonly QuotableUnit[],
): Quotable {
  const [, measure, number] = idOfSentence.exec(nameOf(within)) ?? [];
  const of = measure === undefined ? measureOfPage() : readMeasureNumber(measure);
  const sentence = sentences.find((one) => one.number === of && one.sentence === Number(number));
  if (of === null || !sentence) throw new Error(`“${nameOf(within)}” is no sentence.`);
  return quotable(sentence, kit);
}

interface Quote {
  text: string;
  html: string;
}

function quoteOf({ choice }: QuoteMenu, { sentence, refer }: Quotable, kit: CitingKit): Quote {
  const { words, style, link } = choice();
  const reference = refer(words);
  const { official, translation } = textsOf(sentence, kit);
  const chosen = stylesFor(kit.locale).find(({ id }) => id === style);
  const citation = {
    plain: chosen?.cite(reference) ?? '',
    rich: chosen ? richCitation(chosen, reference) : '',
  };
  const linked = words === 'translation' ? translation.text : official.text;
  const text = composeQuote({
    official: official.quoted,
    translation: translation.quoted,
    words,
    unofficial: kit.words.unofficial,
    citation: citation.plain,
    link: link && reference.url + (link === 'words' ? textDirective(linked) : ''),
  });
  return { text, html: richQuote(text, citation) };
}

function textsOf(sentence: QuotableUnit, { locale }: CitingKit) {
  const inLanguage = (code: typeof locale) => {
    const { open, close } = locales[code].quotes;
    return { text: sentence[code], quoted: open + sentence[code] + close };
  };
  return {
    official: inLanguage(officialLocale),
    translation: inLanguage(translationBeside(locale)),
  };
}

function start(kit: CitingKit, sentences: readonly QuotableUnit[]): QuoteMenu {
  const say = sayIn(kit.words);
  const styles = stylesFor(kit.locale);
  const created = createMenu(say, {
    styles: styles.map(({ id, name }) => [id, name[kit.locale]] as const),
    words: kit.locale === officialLocale ? 'official' : 'translation',
  });
  const { dialog, form, title, result, output } = created;
  const current = () => quotableIn(dialog.parentElement, kit, sentences);

  const refresh = () => {
    const quoted = current();
    const { number, sentence } = quoted.sentence;
    title.textContent = say('titleOf', { number, sentence });
    result.value = quoteOf(created, quoted, kit).text;
    output.textContent = '';
  };

  /** What is copied is shown, so that it can be copied by hand. */
  const copy = async ({ text, html }: Quote) => {
    result.value = text;
    output.textContent = say(await copyText(text, result, html));
  };

  const copyAlone = (name: string) => {
    const reference = current().refer(created.choice().words);
    const style = styles.find(({ id }) => id === name);
    if (style) return copy({ text: style.cite(reference), html: richCitation(style, reference) });
    const link = `<a href="${escaped(reference.url)}">${escaped(reference.url)}</a>`;
    return copy({ text: reference.url, html: link });
  };

  dialog.addEventListener('beforetoggle', refresh);
  form.addEventListener('change', refresh);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copy(quoteOf(created, current(), kit));
  });
  form.addEventListener('click', ({ target }) => {
    const { alone } = (target as HTMLElement).dataset;
    if (alone !== undefined) void copyAlone(alone);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    hide(dialog);
  });
  // Focus that goes on to the page must not go on under the menu.
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !dialog.contains(relatedTarget)) hide(dialog);
  });
  return created;
}

/** Browsers without popovers show the menu where it stands. */
function show(dialog: HTMLElement): void {
  if ('showPopover' in dialog) dialog.showPopover();
  else (dialog as HTMLElement).dispatchEvent(new Event('beforetoggle'));
}

function hide(dialog: HTMLElement): void {
  if ('hidePopover' in dialog) dialog.hidePopover();
  else (dialog as HTMLElement).remove();
}

/** Whether words of an element are selected: a third click also takes the beginning of what follows. */
function isSelected(text: Element | null | undefined, selection: Selection | null): boolean {
  if (!text || !selection?.rangeCount) return false;
  const part = selection.getRangeAt(0).cloneRange();
  const whole = document.createRange();
  whole.selectNodeContents(text);
  if (part.compareBoundaryPoints(Range.START_TO_START, whole) < 0)
    part.setStart(whole.startContainer, whole.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, whole) > 0)
    part.setEnd(whole.endContainer, whole.endOffset);
  return part.toString().trim() !== '';
}

/** The words that an element is about, or that are selected in it; nothing where none are. */
function wordsAskedFor(within: HTMLElement | null): QuotedWords | undefined {
  const told = within?.dataset['words'];
  if (told) return told as QuotedWords;
  const [official, translation] = ['[data-official]', '[data-translation]'].map((text) =>
    isSelected(within?.querySelector(text), document.getSelection()),
  );
  if (!official) return translation ? 'translation' : undefined;
  return translation ? 'both' : 'official';
}

/**
 * Opens the menu for the sentence of a button, on the words that are asked for or selected. What else was
 * chosen in the menu stays chosen.
 */
export async function openMenu(button: HTMLElement): Promise<void> {
  const asked = wordsAskedFor(button.parentElement);
  const kit = await loadKit();
  menu ??= start(kit, await loadSentences(kit.sentences));
  if (asked) menu.choose(asked);
  button.after(menu.dialog);
  show(menu.dialog);
  menu.first.focus();
}
