import { localeCodes, type Locale } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { linkAddresses, parseContentLink, type ContentLink } from '../content-links.ts';
import { explainerHeadings, explainerParts, splitAtHeadings } from '../explainer.ts';
import type { Issue } from '../issue.ts';
import { pageNames } from '../paths.ts';

/** Every measure is explained in every language, in the same five parts, with links that lead somewhere. */
export function checkExplainers(content: Content): Issue[] {
  return content.measures.flatMap(({ folder, explainers }) =>
    localeCodes.flatMap((locale) => {
      const file = `${folder}/${locale}.mdx`;
      const text = explainers[locale];
      if (text.trim() === '') {
        const problem = 'the explainer is missing.';
        return [{ file, field: '', problem, mend: 'Write it, with its five headings.' }];
      }
      return [...checkParts(locale, file, text), ...checkLinks(file, text, content)];
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

function checkLinks(file: string, text: string, content: Content): Issue[] {
  return linkAddresses(text).flatMap((address): Issue[] => {
    const link = parseContentLink(address);
    if (!link) {
      if (/^(?:https?:\/\/|#)/.test(address)) return [];
      return [
        {
          file,
          field: `](${address})`,
          problem: 'this is no address.',
          mend: 'Link like [text](measure:8), agency:, topic:, instrument:, term:, page: or https://….',
        },
      ];
    }
    if (targetExists(link, content)) return [];
    const problem = `there is no ${link.target} “${link.key}”.`;
    return [{ file, field: `](${address})`, problem, mend: 'Correct the name.' }];
  });
}

function targetExists({ target, key }: ContentLink, content: Content): boolean {
  const has = (slugs: readonly { data: { slug: string } }[]) =>
    slugs.some(({ data }) => data.slug === key);
  switch (target) {
    case 'measure':
      return content.plan.measures.some(({ number }) => String(number) === key);
    case 'agency':
      return has(content.agencies);
    case 'topic':
      return has(content.topics);
    case 'instrument':
      return has(content.instruments);
    case 'term':
      return content.glossary.data.some(({ slug }) => slug === key);
    case 'page':
      return pageNames.some((name) => name === key);
  }
}
