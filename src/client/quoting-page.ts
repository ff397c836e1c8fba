// Shipped to browsers. What every page has, and what a page has from which one quotes: one file, not two.
import './keep-fragment.ts';
import './quote/start.ts';
import './search/search-box.ts';
