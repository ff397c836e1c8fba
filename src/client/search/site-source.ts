// Shipped to browsers. What the search interface searches. A local layer joins here, its hits first (mergeHits).
import { pagefindSource } from './pagefind-source.ts';
import type { SearchSource } from './source.ts';

export const siteSource: SearchSource = pagefindSource;
