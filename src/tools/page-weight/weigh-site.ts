import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { budgetOf, type Budget } from './budgets.ts';
import { siteScale, type PageWeight } from './weigh-page.ts';

/** A page that has a budget. */
interface BudgetedPage {
  /** Its file, from the folder of the site. */
  file: string;
  address: string;
  budget: Budget;
}

export interface WeighedPage extends PageWeight {
  address: string;
  budget: Budget;
}

/** How many pages of each kind a build weighs: the largest as they lie on the disk. */
const largest = 3;

/** A page that weighs this many times its budget quickly is over it in full: that saves a quarter at most. */
const surelyOver = 1.35;

/** Every page of a built site that has a budget, with its weight, in the order of addresses. */
export async function weighSite(folder: string, base: string): Promise<WeighedPage[]> {
  const weigh = siteScale(folder, base);
  const weighed: WeighedPage[] = [];
  for (const { file, address, budget } of budgetedPages(folder)) {
    weighed.push({ address, budget, ...(await weigh(file)) });
  }
  return weighed;
}

/**
 * The same as far as the budgets ask: in full only where a quick weighing, which never finds less,
 * leaves open whether a page is within its own.
 */
export async function weighAgainstBudgets(folder: string, base: string): Promise<WeighedPage[]> {
  const weighQuickly = siteScale(folder, base, 'quick');
  const weigh = siteScale(folder, base);
  const weighed: WeighedPage[] = [];
  for (const { file, address, budget } of budgetedPages(folder)) {
    const quick = await weighQuickly(file);
    const weight = quick.bytes > budget.gate ? await weigh(file) : quick;
    weighed.push({ address, budget, ...weight });
  }
  return weighed;
}

/**
 * The same of the largest files of each kind alone: quick enough for every build. What a quick
 * weighing leaves open is weighed in full, heaviest first, until one is within its budget: the
 * lighter ones of its kind are, too.
 * @returns those over their budget, heaviest first
 */
export async function largestOverBudget(folder: string, base: string): Promise<WeighedPage[]> {
  const weighQuickly = siteScale(folder, base, 'quick');
  const weigh = siteScale(folder, base);
  const over: WeighedPage[] = [];
  for (const pages of largestOfEachKind(folder)) {
    const weighed: (WeighedPage & { file: string })[] = [];
    for (const page of pages) weighed.push({ ...page, ...(await weighQuickly(page.file)) });
    for (const { file, ...quick } of overBudget(weighed)) {
      const { bytes, budget, address } = quick;
      const isOpen = bytes < budget.gate * surelyOver;
      const page = isOpen ? { address, budget, ...(await weigh(file)) } : quick;
      if (page.bytes <= budget.gate) break;
      over.push(page);
    }
  }
  return overBudget(over);
}

/** The pages over their budget, heaviest first. */
export function overBudget<Page extends WeighedPage>(pages: readonly Page[]): Page[] {
  return pages
    .filter(({ bytes, budget }) => bytes > budget.gate)
    .sort((a, b) => b.bytes / b.budget.gate - a.bytes / a.budget.gate);
}

/** What is to be said of a page over its budget. */
export function tellWeight({ address, bytes, budget }: WeighedPage): string {
  return `${address}: ${bytes} B, ${budget.kind} may weigh ${budget.gate} B`;
}

function largestOfEachKind(folder: string): BudgetedPage[][] {
  const sized = budgetedPages(folder).map((page) => ({
    ...page,
    size: statSync(join(folder, page.file)).size,
  }));
  return [...Map.groupBy(sized, ({ budget }) => budget).values()].map((pages) =>
    pages.sort((a, b) => b.size - a.size).slice(0, largest),
  );
}

function budgetedPages(folder: string): BudgetedPage[] {
  return pageFiles(folder).flatMap((file) => {
    const address = addressOf(file);
    const budget = budgetOf(address);
    return budget ? [{ file, address, budget }] : [];
  });
}

function pageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `en/measures/8/index.html` → `/en/measures/8/`. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
