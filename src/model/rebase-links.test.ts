import { expect, test } from 'vitest';
import { rebaseLinks } from './rebase-links.ts';

test('links of the site go under its path; others and fragments stay', () => {
  const html =
    '<p id="/x"><a class="a" href="/en/measures/8/">8</a> <a href="https://example.org/">x</a> <a href="#s1">1</a></p>';
  expect(rebaseLinks(html, '/cq51/')).toBe(
    html.replace('"/en/measures/8/"', '"/cq51/en/measures/8/"'),
  );
  expect(rebaseLinks(html, '/')).toBe(html);
});
