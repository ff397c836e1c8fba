import type { Element, Root } from 'hast';
import { h } from 'hastscript';

interface EmbedDocument {
  /** BCP 47 tag of its (first) language. */
  language: string;
  title: string;
  description: string;
  /** The page that it is a part of; an error page has none. */
  canonical: string | null;
  body: Element;
  style: string;
  script: string;
}

/** A document for frames: one request, complete without scripts, kept out of search engines. */
export function embedDocument(parts: EmbedDocument): Root {
  const { language, title, description, canonical, body, style, script } = parts;
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language }, [
        h('head', [
          h('meta', { charset: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          // Browsers that carry two engines use the newer one.
          h('meta', { name: 'renderer', content: 'webkit' }),
          // Hosts that ask for it (frame-sizing in CSS) may be any.
          h('meta', { name: 'responsive-embedded-sizing', content: 'allow-origins=*' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', title),
          h('meta', { name: 'description', content: description }),
          canonical && h('link', { rel: 'canonical', href: canonical }),
          h('style', style),
          h('script', script),
        ]),
        h('body', [body]),
      ]),
    ],
  };
}
