import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './support.ts';

/** A visual editor as content management systems have it, from npm: for tests alone, never shipped. */
export interface Editor {
  name: string;
  /** Files of its package, in the order in which the page loads them. */
  files: readonly string[];
  /** Makes an editor of `#editor` and keeps it as `window.editor`. */
  start: string;
  /** Gives it HTML as its source view or its interface does; `html` is at hand. */
  setSource: string;
  /** What it would save. */
  source: string;
}

export const editors: readonly Editor[] = [
  {
    name: 'TinyMCE',
    files: [
      'tinymce/tinymce.min.js',
      'tinymce/themes/silver/theme.min.js',
      'tinymce/models/dom/model.min.js',
      'tinymce/icons/default/icons.min.js',
    ],
    start: `tinymce.init({ selector: '#editor', inline: true, skin: false, content_css: false })
      .then(([made]) => { window.editor = made; })`,
    setSource: 'editor.setContent(html)',
    source: 'editor.getContent()',
  },
  {
    name: 'CKEditor 5',
    files: ['@ckeditor/ckeditor5-build-classic/build/ckeditor.js'],
    start: `ClassicEditor.create(document.querySelector('#editor'))
      .then((made) => { window.editor = made; })`,
    setSource: 'editor.setData(html)',
    source: 'editor.getData()',
  },
  {
    name: 'wangEditor',
    files: ['@wangeditor/editor/dist/index.js'],
    start: `window.editor = wangEditor.createEditor({ selector: '#editor', mode: 'default' })`,
    setSource: 'editor.setHtml(html)',
    source: 'editor.getHtml()',
  },
  {
    name: 'Quill',
    files: ['quill/dist/quill.js'],
    start: `window.editor = new Quill('#editor')`,
    setSource: 'editor.clipboard.dangerouslyPasteHTML(html)',
    source: 'editor.getSemanticHTML()',
  },
];

const folder = '/editors-under-test/';

/** Opens a page that is nothing but an editor, ready to write in. */
export async function openEditor(page: Page, { files, start }: Editor): Promise<void> {
  await page.route(`**${folder}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(folder.length);
    if (name === '') {
      const scripts = files.map((file) => `<script src="${folder}${file}"></script>`).join('');
      const body = `<!doctype html><meta charset="utf-8"><title>Editor</title><div id="editor" style="min-height: 20em"></div>${scripts}`;
      await route.fulfill({ contentType: 'text/html', body });
    } else {
      const body = await readFile(join('node_modules', name)).catch(() => '');
      await route.fulfill({ contentType: 'text/javascript; charset=utf-8', body });
    }
  });
  await page.goto(folder.slice(1));
  await page.evaluate(start);
  await page.waitForFunction('window.editor');
}

/** Pastes what the clipboard holds, as a person does. */
export async function paste(page: Page): Promise<void> {
  await page.locator('[contenteditable=true]').first().click();
  await page.keyboard.press('ControlOrMeta+v');
}

export interface Block {
  text: string;
  links: string[];
}

/** The blocks of HTML: what each says, and the addresses that it links to. */
export function blocksOf(page: Page, html: string): Promise<Block[]> {
  return page.evaluate((source) => {
    const saved = new DOMParser().parseFromString(source, 'text/html');
    return [...saved.querySelectorAll('p, li')]
      .map((block) => ({
        text: block.textContent.replace(/\s+/g, ' ').trim(),
        links: [...block.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      }))
      .filter(({ text }) => text !== '');
  }, html);
}
