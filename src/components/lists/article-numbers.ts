import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';

/**
 * The articles that a question cites, as readers of the language cite them: in pieces, each of which
 * stays on one line.
 * @param articles in digits, as in `content/questions`: “6, 9”, “26-28”, “7(2)”
 * @returns “第六条、” and “第九条”, “第二十六条至第二十八条”, “第七条第二款”; in English “Art. 6, 9” and so on
 */
export function articleNumbers(articles: string, locale: Locale): string[] {
  const t = translator(locale);
  const named = (cited: string) => {
    const [number = NaN, paragraph] = (cited.match(/\d+/g) ?? []).map(Number);
    return paragraph === undefined
      ? t('questions.article', { number })
      : t('questions.paragraph', { number, paragraph });
  };
  const numbers = articles.split(',').map((piece) => {
    const [from = '', to] = piece.split('-').map(named);
    return to === undefined ? from : t('questions.range', { from, to });
  });
  const comma = t('sign.comma');
  const pieces = t('questions.articles', { numbers: numbers.join(comma) }).split(comma);
  return pieces.map((piece, index) => (index < pieces.length - 1 ? piece + comma : piece));
}
