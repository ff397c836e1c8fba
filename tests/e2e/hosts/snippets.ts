import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What editors paste, as the built site gives it, but with the address that the site is served at. */
export interface Snippets {
  quote: string;
  frame: string;
  /** The custom element, with its script. */
  element: string;
  /** The one that was published first. */
  firstElement: string;
  /** What a system reads that knows oEmbed. */
  oembed: string;
}

export interface SnippetSource {
  /** The folder of the built site. */
  folder: string;
  /** Where it is served, with a slash at the end. */
  site: string;
}

/** The snippets of something by its address: `zh-en/measures/8`. */
export function snippetsOf(embed: string, { folder, site }: SnippetSource): Snippets {
  const answer = JSON.parse(readFileSync(join(folder, 'oembed', `${embed}.json`), 'utf8')) as {
    html: string;
    provider_url: string;
  };
  const published = answer.provider_url.replace(/(?:zh|en)\/$/, '');
  const oembed = answer.html.replaceAll(published, site);
  const [quote = '', frame = ''] = oembed.split(/(?=<iframe)/);
  const [language, folderName, key] = embed.split('/');
  const name = { measures: 'measure', topics: 'topic', agencies: 'agency', plan: 'plan' }[
    folderName ?? ''
  ];
  const attribute = name === 'measure' ? `number="${key}"` : key ? `slug="${key}"` : '';
  const tag = name === 'plan' ? 'plan-overview' : `plan-${name}`;
  return {
    quote,
    frame,
    element: `<${tag} ${attribute} show="${language}">${quote}</${tag}><script src="${site}embed/v2.js" crossorigin="anonymous" defer data-zh="方案" data-en="The plan"></script>`,
    firstElement: `<cq-${name} ${attribute} show="${language}">${quote}</cq-${name}><script src="${site}embed/v1.js" crossorigin="anonymous" defer></script>`,
    oembed,
  };
}
