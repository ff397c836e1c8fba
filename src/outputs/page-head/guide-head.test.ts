import { describe, expect, test } from 'vitest';
import { guideHead, type GuideHeadOf } from './guide-head.ts';

const page: GuideHeadOf = {
  guide: { code: 'fr', title: 'Guide' },
  guides: [{ code: 'fr' }, { code: 'vi' }],
  description: 'Le plan.',
  siteName: 'The site',
  unlisted: false,
  issued: '2026-11-29',
  absolute: (path) => `https://site.example/base${path}`,
};
const tagsOf = (changes: Partial<GuideHeadOf>) => guideHead({ ...page, ...changes }).tags;
const valueOf = (changes: Partial<GuideHeadOf>, name: string) =>
  tagsOf(changes).flatMap(({ attributes }) =>
    [attributes['name'], attributes['property'], attributes['rel']].includes(name)
      ? [attributes['content'] ?? attributes['href']]
      : [],
  );

describe('a guide', () => {
  test('names itself, and the guides as its only alternates', () => {
    expect(valueOf({}, 'canonical')).toEqual(['https://site.example/base/guides/fr/']);
    const alternates = tagsOf({}).flatMap(({ attributes: { hreflang, href } }) =>
      hreflang ? [[hreflang, href]] : [],
    );
    expect(alternates).toEqual([
      ['fr', 'https://site.example/base/guides/fr/'],
      ['vi', 'https://site.example/base/guides/vi/'],
    ]);
  });

  test('says its language to link previews and citation managers', () => {
    expect(valueOf({}, 'og:locale')).toEqual(['fr_FR']);
    expect(valueOf({}, 'dcterms.language')).toEqual(['fr']);
    expect(valueOf({}, 'og:image')).toEqual(['https://site.example/base/share/front.png']);
  });

  test('is a page about the plan, in its language', () => {
    expect(JSON.parse(guideHead(page).jsonLd ?? '')).toMatchObject({
      '@graph': [
        {
          '@type': 'WebPage',
          inLanguage: 'fr',
          about: { '@id': 'https://site.example/base/data/v1/plan.jsonld#plan' },
        },
      ],
    });
  });

  test('of a draft names nothing, and is kept out of search engines', () => {
    expect(valueOf({ unlisted: true }, 'robots')).toEqual(['noindex']);
    expect(valueOf({ unlisted: true }, 'canonical')).toEqual([]);
    expect(guideHead({ ...page, unlisted: true }).jsonLd).toBeUndefined();
  });
});
