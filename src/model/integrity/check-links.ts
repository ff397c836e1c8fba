import type { Content } from '../content.ts';
import { linkAddresses, parseContentLink, type ContentLink } from '../content-links.ts';
import type { Issue } from '../issue.ts';
import { pageNames } from '../paths.ts';

/** Every link in a text of ours leads to something that exists. */
export function checkLinks(file: string, text: string, content: Content): Issue[] {
  return linkAddresses(text).flatMap((address): Issue[] => {
    const link = parseContentLink(address);
    if (!link) {
      if (/^(?:https?:\/\/|#)/.test(address)) return [];
      return [
        {
          file,
          field: `](${address})`,
          problem: 'this is no address.',
          mend: 'Link like [text](measure:8), agency:, topic:, industry:, question:, instrument:, term:, page: or https://….',
        },
      ];
    }
    if (targetExists(link, content)) return [];
    const problem = `there is no ${link.target} “${link.key}”.`;
    return [{ file, field: `](${address})`, problem, mend: 'Correct the name.' }];
  });
}

/** Whether there is what a link in a text of ours names. */
export function targetExists({ target, key }: ContentLink, content: Content): boolean {
  const has = (slugs: readonly { data: { slug: string } }[]) =>
    slugs.some(({ data }) => data.slug === key);
  switch (target) {
    case 'measure':
      return content.plan.measures.some(({ number }) => String(number) === key);
    case 'agency':
      return has(content.agencies);
    case 'topic':
      return has(content.topics);
    case 'industry':
      return has(content.industries);
    case 'question':
      return has(content.questions);
    case 'instrument':
      return has(content.instruments);
    case 'term':
      return content.glossary.data.some(({ slug }) => slug === key);
    case 'page':
      return pageNames.some((name) => name === key);
  }
}
