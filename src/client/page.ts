// Shipped to browsers. What every page has: the switch of languages and the search box.
import './keep-fragment.ts';
import './search/search-box.ts';
