import { localeCodes, type Localized } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { chineseFaults } from '../style/chinese.ts';
import { englishFaults } from '../style/english.ts';
import { plainParagraphs } from '../style/plain-text.ts';

const faultsOf: Localized<(paragraphs: readonly string[]) => string[]> = {
  zh: chineseFaults,
  en: englishFaults,
};

/** Explainers are set and written as their readers expect. */
export function checkStyle({ measures }: Content): Issue[] {
  return measures.flatMap(({ folder, explainers }) =>
    localeCodes.flatMap((locale) =>
      faultsOf[locale](plainParagraphs(explainers[locale])).map((problem) => ({
        file: `${folder}/${locale}.mdx`,
        field: '',
        problem,
        mend: 'Rewrite the sentence.',
      })),
    ),
  );
}
