import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graph, scriptText } from './graph.ts';
import { measureLegislation, planLegislation } from './legislation.ts';
import { pageJsonLd } from './page-json-ld.ts';
import { planJsonLd } from './plan-json-ld.ts';
import { measureQuestion } from './question.ts';

const { absolute } = context;
const measureThing = (number: number) =>
  measureLegislation(measureNumbered(number), library, {
    locale: 'en',
    absolute,
    withTexts: false,
  });

describe('a measure', () => {
  test('is legislation of the plan, by the bodies that answer for it', () => {
    expect(measureThing(3)).toMatchObject({
      '@type': 'Legislation',
      '@id': 'https://example.org/plan40/id/measures/3',
      legislationIdentifier: '渝府办发〔2024〕40号第3条',
      legislationType: '行政规范性文件',
      legislationDate: '2024-04-24',
      datePublished: '2024-04-30',
      inLanguage: 'zh-Hans',
      isPartOf: { '@id': 'https://example.org/plan40/data/v1/plan.jsonld#plan' },
      legislationResponsible: [{ name: 'Chongqing Municipal Commission of Commerce' }],
      contributor: [
        { name: 'Chongqing Municipal Health Commission' },
        { name: 'Chongqing Municipal Medical Products Administration' },
      ],
    });
  });

  test('has two copies here, neither with legal value; the English is a translation', () => {
    expect(measureThing(8)).toMatchObject({
      workExample: [
        { inLanguage: 'zh-Hans', legislationLegalValue: 'UnofficialLegalValue' },
        {
          inLanguage: 'en',
          legislationLegalValue: 'UnofficialLegalValue',
          translationOfWork: { '@id': 'https://example.org/plan40/id/measures/8' },
        },
      ],
    });
  });

  test('has its question, answered in our words', () => {
    const { facts } = measureNumbered(8);
    const question = measureQuestion(measureNumbered(8), {
      locale: 'zh',
      siteName: 'name',
      absolute,
    });
    expect(question).toMatchObject({
      '@type': 'Question',
      name: facts.question.zh,
      acceptedAnswer: { '@type': 'Answer', text: facts.answer.zh, author: { name: 'name' } },
    });
  });
});

test('a measure rests on every document that it may carry down, and implements those that it surely does', () => {
  const measure = measureNumbered(8);
  const provisionOf = (isWanted: (wordsSeen: boolean) => boolean) => {
    for (const { slug, provisions = [] } of library.instruments) {
      const provision = provisions.find(({ words_seen }) => isWanted(words_seen));
      if (provision) return { instrument: slug, provision: provision.number };
    }
    throw new Error('No document has such a provision.');
  };
  const seen = provisionOf((wordsSeen) => wordsSeen);
  const [surely, maybe] = [seen.instrument, 'another-document'];
  const another = { ...library.instruments[0], slug: maybe, provisions: [] };
  const instruments = [...library.instruments, another] as typeof library.instruments;
  const national_provisions = [seen, { instrument: maybe, provision: 1 }];
  const thing = measureLegislation(
    { ...measure, facts: { ...measure.facts, national_provisions } },
    { ...library, instruments },
    { locale: 'en', absolute, withTexts: false },
  );
  const address = (slug: string) => ({
    '@id': `https://example.org/plan40/en/instruments/${slug}/`,
  });
  expect(thing.isBasedOn).toEqual([address(surely), address(maybe)]);
  expect(thing.legislationEnsuresImplementationOf).toEqual([address(surely)]);
});

test('a measure that carries down no document surely says nothing of it', () => {
  const measure = measureNumbered(8);
  const { isBasedOn, legislationEnsuresImplementationOf } = measureLegislation(
    { ...measure, facts: { ...measure.facts, national_provisions: [] } },
    library,
    { locale: 'en', absolute, withTexts: false },
  );
  expect([isBasedOn, legislationEnsuresImplementationOf]).toEqual([undefined, undefined]);
});

test('the plan rests on the two national documents', () => {
  const { isBasedOn, legislationEnsuresImplementationOf } = planLegislation(library, {
    locale: 'zh',
    absolute,
  }) as unknown as Record<string, { '@id': string; legislationIdentifier: string }[]>;
  expect(isBasedOn?.map((one) => one.legislationIdentifier)).toEqual([
    '国发〔2023〕11号',
    '国办发〔2024〕9号',
  ]);
  expect(legislationEnsuresImplementationOf?.map((one) => one['@id'])).toEqual(
    isBasedOn?.map((one) => one['@id']),
  );
});

test('plan.jsonld holds the plan and all measures, with their texts', () => {
  const things = planJsonLd(library, absolute)['@graph'] as unknown as {
    '@id': string;
    hasPart?: { '@id': string }[];
    workExample: { text: string }[];
  }[];
  const [plan, ...measures] = things;
  expect(plan?.hasPart?.map((part) => part['@id'])).toEqual(measures.map((one) => one['@id']));
  expect(measures.map((one) => one.workExample[0]?.text)).toEqual(
    library.measures.map(({ officialText }) => officialText),
  );
});

test('nothing is said of legal force, which nobody checked', () => {
  expect(JSON.stringify(planJsonLd(library, absolute))).not.toContain('legislationLegalForce');
});

describe('the way to a page', () => {
  test.for<[path: string, names: string[] | null]>([
    ['/', null],
    ['/en/', null],
    ['/404.html', null],
    ['/en/topics/', ['Home', 'Title']],
    ['/en/measures/8/', ['Home', 'Measures', 'Title']],
    ['/zh/agencies/tax/', ['首页', '责任单位', 'Title']],
  ])('%s', ([path, names]) => {
    const list = breadcrumbs({ path, title: 'Title', absolute }) as {
      itemListElement: { name: string; position: number; item: string }[];
    } | null;
    expect(list && list.itemListElement.map(({ name }) => name)).toEqual(names);
    if (list) expect(list.itemListElement.at(-1)?.item).toBe(absolute(path));
  });
});

test('a page that stands under none introduces the site', () => {
  const page = { locale: 'en', path: '/en/', title: 't', description: 'd' } as const;
  const { '@graph': things } = pageJsonLd({ ...page, siteName: 'n', absolute, things: [] });
  expect(things).toMatchObject([{ '@type': 'WebSite', name: 'n', description: 'd' }]);
});

test('no text can end the script that it stands in', () => {
  const text = scriptText(graph([{ '@type': 'Thing', name: '</script><!--' }]));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!--' }] });
});
