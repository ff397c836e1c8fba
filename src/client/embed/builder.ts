// Shipped to browsers. The builder of embeds: what is chosen is shown, with the snippets for it.
import type { EmbedKind, EmbedLanguage } from '../../model/embeds.ts';
import {
  composeElement,
  composeFrame,
  paragraphsOf,
  withTheme,
  type EmbedTheme,
} from '../../outputs/embeds/compose.ts';
import { copyFormatted, copyText, type Copied } from '../shared/clipboard.ts';
import { loadJsonText } from '../shared/load.ts';
import { pageLanguages, wordsIn } from '../shared/words.ts';
import { quoteNodes } from './quote-nodes.ts';

const form = document.querySelector<HTMLFormElement>('[data-embed-builder]');
const status = document.querySelector('[data-embed-status]');
const rendered = document.querySelector('[data-rendered-quote]');

interface Choice {
  kind: EmbedKind;
  key: string;
  /** `measures/8`, `plan`: names it in addresses. */
  path: string;
  language: EmbedLanguage;
  theme: EmbedTheme;
}

function choiceIn(within: HTMLFormElement): Choice {
  const chosen = (name: string) =>
    within.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value;
  const path = chosen('what') ?? '';
  const option = within.querySelector<HTMLOptionElement>(`option[value="${path}"]`);
  return {
    path,
    kind: option?.dataset['kind'] as EmbedKind,
    key: path.split('/')[1] ?? '',
    language: chosen('language') as EmbedLanguage,
    theme: chosen('theme') as EmbedTheme,
  };
}

function put(rung: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(`[data-rung="${rung}"]`);
  if (field) field.value = text;
}

/** What an embed says of its height; anybody may send something else. */
interface HeightMessage {
  type?: unknown;
  height?: unknown;
}

/** The preview, as high as its content. */
window.addEventListener('message', ({ data, source }: MessageEvent<HeightMessage | null>) => {
  const frame = document.querySelector<HTMLIFrameElement>('[data-embed-preview]');
  if (frame?.contentWindow !== source || data?.type !== 'plan-embed') return;
  frame.height = String(Math.min(Number(data.height) || 0, 20_000));
});

/** A new frame each time: another address in the old one would be a step of the reader’s history. */
function showFrame(address: string): void {
  const old = document.querySelector<HTMLIFrameElement>('[data-embed-preview]');
  const frame = old?.cloneNode() as HTMLIFrameElement | undefined;
  if (!old || !frame) return;
  frame.src = address;
  old.replaceWith(frame);
}

let latest = 0;

/** Shows what is chosen. An answer that comes after the next choice is dropped. */
async function show(within: HTMLFormElement): Promise<void> {
  const { kind, key, path, language, theme } = choiceIn(within);
  const { root = '', site = '', script = '' } = within.dataset;
  const turn = ++latest;
  const address = `${root}embed/${language}/${path}/`;
  showFrame(withTheme(address, theme));
  const file = document.querySelector<HTMLAnchorElement>('[data-embed-file]');
  if (file) {
    file.href = address;
    file.download = `${path.replace('/', '-')}-${language}.html`;
  }
  try {
    const json = await loadJsonText(`${root}oembed/${language}/${path}.json`);
    const { html, height } = JSON.parse(json) as { html: string; height: number };
    if (turn !== latest) return;
    const [quote = '', tag = ''] = html.split(/(?=<iframe)/);
    put('quote', paragraphsOf(quote));
    rendered?.replaceChildren(quoteNodes(paragraphsOf(quote)));
    const frame = composeFrame(tag, { height, theme });
    put('frame', frame);
    const element = composeElement({ target: { kind, key }, language, theme, quote });
    put('element', `${element ?? frame} ${script}`);
    const isPage = language in pageLanguages().tags;
    put('oembed', `${site}${isPage ? `${language}/${path}/` : `oembed/${language}/${path}.json`}`);
    if (status) status.textContent = '';
  } catch {
    if (!status || turn !== latest) return;
    within.append(status);
    status.textContent = wordsIn<'embedBuilder'>(within)('failed');
  }
}

async function copy(button: HTMLElement, copying: () => Promise<Copied>): Promise<void> {
  const outcome = await copying();
  if (status && form) {
    // Where the reader looks: the page is longer than a screen.
    button.after(status);
    status.textContent = wordsIn<'embedBuilder'>(form)(outcome);
  }
  // Focus would take the selection away that the reader is told to copy.
  if (outcome === 'copied') button.focus();
}

if (form) {
  const query = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const wanted = query.get(select.name);
    if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted ?? '';
  }
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams(
      [...form.querySelectorAll('select')].map(({ name, value }) => [name, value]),
    );
    history.replaceState(null, '', `?${chosen}`);
    void show(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The frame of the page itself may have told its height before anybody listened.
  void show(form);
}

for (const field of document.querySelectorAll<HTMLTextAreaElement>('[data-rung]')) {
  const button = field.nextElementSibling;
  button?.addEventListener('click', () => {
    void copy(button as HTMLButtonElement, () => copyText(field.value, field));
  });
}
document
  .querySelector<HTMLButtonElement>('[data-copy-formatted]')
  ?.addEventListener('click', ({ currentTarget }) => {
    const html = document.querySelector<HTMLTextAreaElement>('[data-rung="quote"]')?.value;
    if (!rendered || html === undefined) return;
    void copy(currentTarget as HTMLButtonElement, () => copyFormatted(html, rendered));
  });
