import { h } from 'hastscript';
import { localeCodes, locales, officialLocale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { paths } from '../../model/paths.ts';
import { taggedText } from '../../model/tree-languages.ts';
import { embedDocument } from './document.ts';
import type { EmbedContext } from './embed-context.ts';
import { htmlText, link } from './nodes.ts';
import { siteWords } from '../../model/site-words.ts';

/** What stands in a frame whose address leads nowhere: in every language, with a way on. */
export function embedNotFound({ library, absolute, style, script }: EmbedContext): string {
  const t = translator(officialLocale);
  const body = h(
    'main',
    localeCodes.map((locale, index) => {
      const say = translator(locale);
      return h('div.text', { lang: locales[locale].tag }, [
        h(index === 0 ? 'h1' : 'p.heading', say('embed.missing')),
        h('p', say('embed.missingText', siteWords(library, locale))),
        h('p', link(absolute(paths.page(locale, 'measures')), say('notFound.measures'))),
        h('p.note', taggedText(library.site.name[locale], locale)),
      ]);
    }),
  );
  const document = embedDocument({
    language: locales[officialLocale].tag,
    title: `${t('embed.missing')} · ${library.site.name[officialLocale]}`,
    description: t('embed.missingText', siteWords(library, officialLocale)),
    canonical: null,
    body,
    style,
    script,
  });
  return `${htmlText(document)}\n`;
}
