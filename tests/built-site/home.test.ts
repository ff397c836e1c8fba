import { describe, expect, test } from 'vitest';
import { languages, pageAt } from './support/site.ts';

/** More would be a list to read, not a way in. */
const mostLinks = 60;

describe.each(languages)('home (%s)', (language) => {
  const { $ } = pageAt(`/${language}/`);
  const order = (selector: string) => $('main *').index($(selector).first());

  test('search, then ways in, then the shape of the plan; then tiles, changes and facts', () => {
    const places = [
      'main [data-search-box]',
      '#ui-ways',
      'main details',
      '.plan-shape',
      '.tiles',
      '#ui-changed',
      'main .plain-facts',
    ].map(order);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test(`at most ${mostLinks} links stand before the first tile, few of them unfolded`, () => {
    const first = order('.tiles');
    const before = $('main a').filter((_, link) => $('main *').index(link) < first);
    expect(before.length).toBeGreaterThan(5);
    expect(before.length).toBeLessThanOrEqual(mostLinks);
    expect(before.filter((_, link) => $(link).closest('details').length === 0).length).toBeLessThan(
      10,
    );
  });

  test('the search box stands once, in the page', () => {
    expect($('[data-search-box]')).toHaveLength(1);
    expect($('header [data-search-box]').closest('main')).toHaveLength(1);
  });
});

test.each(languages)('“Cite” is in the header, at every width (%s)', (language) => {
  for (const address of [`/${language}/`, `/${language}/measures/8/`]) {
    const { $ } = pageAt(address);
    const links = $(`body > header a[href="/${language}/cite/"]`);
    expect(links).toHaveLength(2);
    expect(links.closest('nav')).toHaveLength(1);
  }
});
