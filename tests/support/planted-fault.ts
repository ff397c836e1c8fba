import type { Filed } from '../../src/model/content.ts';
import { findIssues } from '../../src/model/integrity/find-issues.ts';
import { BrokenContentError, formatIssue } from '../../src/model/issue.ts';
import { readContent, type ContentFiles } from '../../src/model/read-content.ts';

/** What a build would say of this content, one line per issue; [] when nothing is broken. */
export function issuesOf(files: ContentFiles): string[] {
  try {
    return findIssues(readContent(files)).map(formatIssue);
  } catch (error) {
    if (error instanceof BrokenContentError) return error.issues.map(formatIssue);
    throw error;
  }
}

interface Rewording {
  file: string;
  from: string;
  to: string;
}

/**
 * A copy of the content that a test may break, one field or file at a time. Fields are written as
 * issues name them: `sentences[0].evidence`. What is to be changed must be there, so that a fault
 * is planted indeed.
 */
export class Draft {
  readonly files: ContentFiles;

  constructor(files: ContentFiles) {
    this.files = structuredClone(files);
  }

  set(file: string, field: string, value: unknown): void {
    const [parent, key] = this.#place(file, field);
    parent[key] = value;
  }

  remove(file: string, field: string): void {
    const [parent, key] = this.#place(file, field);
    if (!(key in parent)) throw new Error(`${file} has no ${field}`);
    Reflect.deleteProperty(parent, key);
  }

  /** Changes some words of a YAML field. */
  rewordField({ file, field, from, to }: Rewording & { field: string }): void {
    const [parent, key] = this.#place(file, field);
    parent[key] = replaced(String(parent[key]), from, to);
  }

  /** Changes some words of an explainer or a page. */
  reword({ file, from, to }: Rewording): void {
    const text = found([...this.files.explainers, ...this.files.pages], file);
    text.data = replaced(text.data, from, to);
  }

  /** Leaves the words of explainers without <Words>, where each quotation would report the fault again. */
  unquote(folder: string): void {
    const explainers = this.files.explainers.filter(({ file }) => file.startsWith(`${folder}/`));
    if (explainers.length === 0) throw new Error(`There is no explainer in ${folder}`);
    for (const explainer of explainers) {
      explainer.data = explainer.data.replace(/<Words [^>]*>|<\/Words>/g, '');
    }
  }

  rewordSource(from: string, to: string): void {
    this.files.source = replaced(this.files.source, from, to);
  }

  add(file: string, data: unknown): void {
    this.files.data.push({ file, data });
  }

  /** An explainer as a whole, whether it was there before or not. */
  explain(file: string, text: string): void {
    const others = this.files.explainers.filter((entry) => entry.file !== file);
    this.files.explainers = [...others, { file, data: text }];
  }

  drop(file: string): void {
    const before = this.#count();
    const isOther = (entry: Filed<unknown>) => entry.file !== file;
    this.files.data = this.files.data.filter(isOther);
    this.files.explainers = this.files.explainers.filter(isOther);
    this.files.pages = this.files.pages.filter(isOther);
    if (this.#count() === before) throw new Error(`There is no ${file}`);
  }

  /** Renames every file that begins so. */
  rename(from: string, to: string): void {
    const { data, explainers, pages } = this.files;
    const entries = [...data, ...explainers, ...pages].filter(({ file }) => file.startsWith(from));
    if (entries.length === 0) throw new Error(`There is no ${from}`);
    for (const entry of entries) entry.file = to + entry.file.slice(from.length);
  }

  /** A field, or the whole of a YAML file. */
  read(file: string, field?: string): unknown {
    if (field === undefined) return structuredClone(this.#data(file).data);
    const [parent, key] = this.#place(file, field);
    return parent[key];
  }

  /** The text of an explainer or a page. */
  text(file: string): string {
    return found([...this.files.explainers, ...this.files.pages], file).data;
  }

  /** The whole of a YAML file. */
  replace(file: string, data: unknown): void {
    this.#data(file).data = data;
  }

  #place(file: string, field: string): [parent: Record<string, unknown>, key: string] {
    const keys = field.replaceAll('[', '.').replaceAll(']', '').split('.');
    const key = keys.pop() ?? '';
    const parent = keys.reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step],
      this.#data(file).data,
    );
    if (typeof parent !== 'object' || parent === null) throw new Error(`${file} has no ${field}`);
    return [parent as Record<string, unknown>, key];
  }

  #data(file: string): Filed<unknown> {
    return found(this.files.data, file);
  }

  #count(): number {
    return this.files.data.length + this.files.explainers.length + this.files.pages.length;
  }
}

function found<T>(files: readonly Filed<T>[], name: string): Filed<T> {
  const file = files.find((candidate) => candidate.file === name);
  if (!file) throw new Error(`There is no ${name}`);
  return file;
}

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” is not in the text`);
  return text.replaceAll(from, to);
}
