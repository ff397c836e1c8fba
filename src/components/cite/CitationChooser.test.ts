import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { citationFiles } from '../../outputs/citations/files.ts';
import { stylesFor } from '../../outputs/citations/styles.ts';
import CitationChooser from './CitationChooser.astro';

describe.each(localeCodes)('the chooser (%s)', (locale) => {
  const rendered = renderComponent(CitationChooser, { locale, library });
  const styles = stylesFor(locale).map(({ id }) => id);

  test('offers the plan, every measure and every style', async () => {
    const $ = await rendered;
    const values = (name: string) =>
      $(`select[name=${name}] option`)
        .get()
        .map(({ attribs }) => attribs['value']);
    expect(values('measure')).toEqual([
      '',
      ...library.measures.map(({ number }) => String(number)),
    ]);
    expect(values('style')).toEqual(styles);
  });

  test('shows what it offers first: the plan in the first style', async () => {
    const $ = await rendered;
    const shown = $('[data-chosen] > [data-citation]');
    expect(shown.attr('data-citation')).toBe(styles[0]);
    expect($('form ~ dl a[download]')).toHaveLength(citationFiles.length);
  });

  test('has without scripts the plan in every style, each to be led to, and a way to every measure', async () => {
    const $ = await rendered;
    const every = $('[data-every-style]');
    expect(
      every
        .find('dt')
        .get()
        .map(({ attribs }) => attribs['id']),
    ).toEqual(styles);
    expect(every.find('[data-citation]')).toHaveLength(styles.length);
    expect(every.find('a[href$="/#ui-cite"]')).toHaveLength(library.measures.length);
  });
});
