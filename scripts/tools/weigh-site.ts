import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { budgetOf, type Budget } from '../../src/outputs/page-weight/budgets.ts';
import { siteScale, type PageWeight } from './weigh-page.ts';

export interface WeighedPage extends PageWeight {
  address: string;
  budget: Budget;
}

/** Every page of a built site that has a budget, with its weight, in the order of addresses. */
export async function weighSite(folder: string, base: string): Promise<WeighedPage[]> {
  const weigh = siteScale(folder, base);
  const weighed: WeighedPage[] = [];
  for (const file of pageFiles(folder)) {
    const address = addressOf(file);
    const budget = budgetOf(address);
    if (budget) weighed.push({ address, budget, ...(await weigh(file)) });
  }
  return weighed;
}

/** The pages over their budget, heaviest first. */
export function overBudget(pages: readonly WeighedPage[]): WeighedPage[] {
  return pages
    .filter(({ bytes, budget }) => bytes > budget.gate)
    .sort((a, b) => b.bytes / b.budget.gate - a.bytes / a.budget.gate);
}

function pageFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `en/measures/8/index.html` → `/en/measures/8/`. */
const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
