import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import StrengthMark from './StrengthMark.astro';

const container = await AstroContainer.create();

test('x', async () => {
  const html = await container.renderToString(StrengthMark, { props: { locale: 'en', strength: 'must' } });
  expect(load(html).html()).toMatchInlineSnapshot(`"<html><head></head><body><span class="strength must"><span class="strength-scale" aria-hidden="true"><i class="on"></i><i class="on"></i><i class="on"></i><i class="on"></i><i class="on"></i></span>Must</span></body></html>"`);
});
