import { expect, test, vi } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import Footer from './Footer.astro';

vi.mock('../../load-library.ts', () => ({ loadLibrary: () => Promise.resolve(library) }));

test.each(localeCodes)(
  'every page says at its foot whose the site is, what it is not, and which text prevails (%s)',
  async (locale) => {
    const t = translator(locale);
    const $ = await renderComponent(Footer, { locale, languages: [locale] });
    for (const words of ['site.independent', 'footer.prevails', 'footer.translation'] as const)
      expect($('footer').text()).toContain(t(words));
    expect($('#ui-contents a').first().attr('href')).toBe(`/${locale}/`);
    expect($('[lang]')).toHaveLength(0);
  },
);

test('a page in all languages has a foot in each, which says what it is in', async () => {
  const [own = 'zh', ...others] = localeCodes;
  const $ = await renderComponent(Footer, { locale: own, languages: localeCodes });
  expect($('nav')).toHaveLength(localeCodes.length);
  expect($('#ui-contents')).toHaveLength(1);
  for (const other of others) {
    const foot = $(`div[lang=${locales[other].tag}]`);
    expect(foot.text()).toContain(translator(other)('footer.prevails'));
  }
});
