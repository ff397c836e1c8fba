import type { Library } from './library.ts';
import { pageNames, type PageName } from './paths.ts';

/** Pages that list what editors write: a new site has none of it yet. */
const lists = {
  topics: 'topics',
  industries: 'industries',
  questions: 'questions',
  glossary: 'terms',
  instruments: 'instruments',
  updates: 'updates',
  agencies: 'agencies',
} as const satisfies Partial<Record<PageName, keyof Library>>;

/** The pages that menus lead to: those that have something to show. */
export function filledPages(
  library: Pick<Library, (typeof lists)[keyof typeof lists]>,
): PageName[] {
  const isEmpty = (name: PageName) =>
    Object.entries(lists).some(([page, entries]) => page === name && library[entries].length === 0);
  return pageNames.filter((name) => !isEmpty(name));
}
