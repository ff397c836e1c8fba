import type { MeasureNumber } from '../../model/measure-number.ts';
import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { fixtureFiles, library, measureNumbered } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import type { ResponsibleBody } from '../../model/library.ts';
import { namespace, planXml } from './plan-xml.ts';

const languages = ['zh', 'en'] as const;

/** Parses strictly: whatever is not well-formed is an error. */
function parse(xml: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(xml, 'application/xml');
}

const files = {
  zh: parse(planXml(library, 'zh', context)),
  en: parse(planXml(library, 'en', context)),
};

const elements = (language: keyof typeof files, name: string): Element[] => [
  ...files[language].getElementsByTagNameNS(namespace, name),
];
const inside = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS(namespace, name),
];
const paragraph = (language: keyof typeof files, number: MeasureNumber): Element => {
  const found = elements(language, 'paragraph').find(
    (element) => element.getAttribute('eId') === `para_${number}`,
  );
  if (!found) throw new Error(`There is no para_${number}.`);
  return found;
};

describe.for(languages)('the file in %s', (language) => {
  test('is in one namespace, and is a plan', () => {
    expect(elements(language, '*')).toHaveLength(files[language].getElementsByTagName('*').length);
    expect(files[language].documentElement?.localName).toBe('akomaNtoso');
    expect(elements(language, 'doc').map((doc) => doc.getAttribute('name'))).toEqual(['plan']);
  });

  test('has every measure under its number, inside the sections and parts', () => {
    expect(elements(language, 'paragraph').map((one) => one.getAttribute('eId'))).toEqual(
      library.measures.map(({ number }) => `para_${number}`),
    );
    expect(elements(language, 'section')).toHaveLength(13);
    expect(elements(language, 'part')).toHaveLength(6);
    for (const { number, section, part } of library.measures) {
      const parent = paragraph(language, number).parentNode as Element;
      expect(parent.getAttribute('eId')).toBe(`part_${part?.ordinal}__sec_${section?.ordinal}`);
    }
  });

  test('names nothing twice, and refers to nothing that it does not name', () => {
    const all = elements(language, '*');
    const ids = all.map((one) => one.getAttribute('eId')).filter((id) => id !== null && id !== '');
    expect(new Set(ids).size).toBe(ids.length);
    const references = ['refersTo', 'source', 'dictionary', 'by'].flatMap((name) =>
      all.map((one) => one.getAttribute(name)).filter((value) => value?.startsWith('#')),
    );
    expect(references.length).toBeGreaterThan(90);
    expect(references.filter((target) => !ids.includes(target?.slice(1) ?? ''))).toEqual([]);
  });

  test.for(library.measures.map(({ number }) => number))(
    'measure %i has its sentences, its roles and its bodies, in order',
    (number) => {
      const { sentences, responsibility } = measureNumbered(number);
      const texts = inside(paragraph(language, number), 'p').map((p) => p.textContent);
      expect(texts).toEqual([
        ...sentences.map((sentence) => sentence[language]),
        responsibility?.[language],
      ]);
      const marked = inside(paragraph(language, number), '*')
        .filter(({ localName }) => localName === 'role' || localName === 'organization')
        .map((one) => one.getAttribute('refersTo'));
      const slugs = (bodies: ResponsibleBody[] = []) =>
        bodies.flatMap((body) => (body.kind === 'agency' ? [`#${body.agency.slug}`] : []));
      const support = slugs(responsibility?.support);
      expect(marked).toEqual([
        '#lead',
        ...slugs(responsibility?.lead),
        ...(support.length > 0 ? ['#support', ...support] : []),
      ]);
    },
  );

  test('refers to the two national documents', () => {
    expect(elements(language, 'ref').map((ref) => ref.getAttribute('href'))).toEqual([
      '/akn/cn/doc/2023-07-25/guofa-2023-11',
      expect.stringMatching(/^\/akn\/cn\/doc\/2024-\d\d-\d\d\/guobanfa-2024-9$/),
    ]);
  });

  test('breaks no line inside a paragraph', () => {
    const broken = elements(language, 'p').filter((p) => p.textContent?.includes('\n'));
    expect(broken).toEqual([]);
  });
});

test('the text of the Chinese file is the source, code point by code point', () => {
  const pageFooter = [210, 212, 214];
  const source = fixtureFiles.source
    .split('\n')
    .filter((_line, index) => !pageFooter.includes(index + 1))
    .join('');
  const text = ['preface', 'preamble', 'mainBody']
    .flatMap((name) => elements('zh', name))
    .map((one) => one.textContent ?? '')
    .join('');
  const bare = (words: string) => [...words.replace(/\s+/g, '')];
  expect(bare(text)).toEqual(bare(source));
});

test('the English file says that it is a translation without authority', () => {
  const [translation] = elements('en', 'FRBRtranslation');
  expect(translation?.getAttribute('authoritative')).toBe('false');
  expect(translation?.getAttribute('href')).toBe(
    '/akn/cn-cq/doc/plan/2024-04-24/yufubanfa-40/zho@2024-04-24',
  );
  expect(elements('zh', 'FRBRtranslation')).toEqual([]);
});

test('both are the same work', () => {
  const works = languages.map((language) => {
    const [work] = elements(language, 'FRBRWork');
    return work && new XMLSerializer().serializeToString(work);
  });
  expect(works[0]).toBe(works[1]);
});
