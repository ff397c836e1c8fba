// Shipped to browsers. The language switch keeps the fragment and the query of the address.
for (const link of document.querySelectorAll<HTMLAnchorElement>('body > header [hreflang]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}
