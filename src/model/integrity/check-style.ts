import { localeCodes, locales, type Script } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { namedIn } from '../mdx/named.ts';
import { plainMarkdown } from '../mdx/plain-markdown.ts';
import { chineseFaults } from '../style/chinese.ts';
import { englishFaults } from '../style/english.ts';
import { plainParagraphs } from '../style/plain-text.ts';

const faultsIn: Record<Script, (paragraphs: readonly string[]) => string[]> = {
  Han: chineseFaults,
  Latin: englishFaults,
};

/** Explainers are set and written as their readers expect. */
export function checkStyle(content: Content): Issue[] {
  const named = namedIn(content);
  return content.measures.flatMap(({ folder, facts, explainers }) =>
    localeCodes.flatMap((locale) => {
      const options = { locale, measure: facts.data.number, named, exampleLabel: '' };
      const paragraphs = plainParagraphs(plainMarkdown(explainers[locale], options));
      return faultsIn[locales[locale].script](paragraphs).map((problem) => ({
        file: `${folder}/${locale}.mdx`,
        field: '',
        problem,
        mend: 'Rewrite the sentence.',
      }));
    }),
  );
}
