import { localeCodes, type Locale } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { explainerHeadings, explainerParts, splitAtHeadings } from '../explainer.ts';
import type { Issue } from '../issue.ts';
import { namedIn } from '../mdx/named.ts';
import { checkComponents, checkMarkdownAlone } from './check-components.ts';
import { checkLinks } from './check-links.ts';

/** Every measure is explained in every language, in the same five parts, with links that lead somewhere. */
export function checkExplainers(content: Content): Issue[] {
  const named = namedIn(content);
  return content.measures.flatMap(({ folder, facts, explainers }) =>
    localeCodes.flatMap((locale) => {
      const file = `${folder}/${locale}.mdx`;
      const text = explainers[locale];
      if (text.source.trim() === '') {
        const problem = 'the explainer is missing.';
        return [{ file, field: '', problem, mend: 'Write it, with its five headings.' }];
      }
      return [
        ...checkParts(locale, file, text.source),
        ...checkLinks(file, text.source, content),
        ...checkComponents({ file, text, locale, measure: facts.data.number }, named),
        ...checkMarkdownAlone(file, text),
      ];
    }),
  );
}

function checkParts(locale: Locale, file: string, text: string): Issue[] {
  const [opening, ...headed] = splitAtHeadings(text);
  const expected = explainerParts.map((part) => explainerHeadings[locale][part]);
  const found = headed.map(({ heading }) => heading);
  const issues: Issue[] = [];
  if (opening && opening.text !== '') {
    issues.push({
      file,
      field: '',
      problem: 'text stands before the first heading.',
      mend: `Move it under “## ${expected[0]}”.`,
    });
  }
  if (found.join('\n') !== expected.join('\n')) {
    issues.push({
      file,
      field: 'headings',
      problem: `found ${found.map((heading) => `“## ${heading}”`).join(', ') || 'none'}.`,
      mend: `Write these, in this order: ${expected.map((heading) => `“## ${heading}”`).join(', ')}.`,
    });
  }
  for (const { heading, text: body } of headed) {
    if (body === '') {
      const problem = 'no text stands under this heading.';
      issues.push({ file, field: `## ${heading}`, problem, mend: 'Write it.' });
    }
  }
  return issues;
}
