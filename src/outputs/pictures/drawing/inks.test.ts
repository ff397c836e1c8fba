import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inks } from './inks.ts';
import { library } from '../../../../tests/support/library.ts';

test('pictures as files have the light colours of the site', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const light = css.slice(0, css.indexOf('@media'));
  const colours = Object.fromEntries(
    Object.keys(inks).map((name) => [
      name,
      new RegExp(`--color-${name}: (#\\w+);`).exec(light)?.[1],
    ]),
  );
  expect(inks).toEqual(colours);
});

test('the site names the same colours for what no stylesheet reaches', () => {
  const { seal, sheet } = inks;
  expect(library.site.colours).toEqual({ seal, sheet });
});
