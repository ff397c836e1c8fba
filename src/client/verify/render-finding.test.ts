// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { browserWords } from '../../outputs/browser-words.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { Finding, Place } from '../../model/verify-quote/report.ts';
import { sayIn } from '../shared/words.ts';
import { renderFinding } from './render-finding.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const words = browserWords('verifyQuote', 'en');
const options = { say: sayIn(words), home: '/en/' };

const place = (changes: Partial<QuotableUnit & Omit<Place, 'unit'>> = {}): Place => {
  const { locale = 'zh', whole = true, ...unit } = changes;
  const texts = inLanguages({ zh: '支持。', en: 'Support.' });
  return {
    locale,
    whole,
    unit: { kind: 'sentence', number: 8, sentence: 2, marker: '', ...texts, ...unit },
  };
};
const finding = (changes: Partial<Finding> = {}): Finding => ({
  verdict: 'verbatim',
  runs: [{ kind: 'same', text: '支持' }],
  places: [place()],
  notes: [],
  limits: [],
  ...changes,
});
const notesOf = (item: Element) =>
  [...item.querySelectorAll('p.note')].map(({ textContent }) => textContent);

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<form data-search-box="en"></form>';
});

describe('a finding', () => {
  it('says its verdict, the words, and what is worth knowing of them', () => {
    const item = renderFinding(finding({ notes: ['elsewhere', 'closedEarly'] }), options);
    expect(item.dataset['verdict']).toBe('verbatim');
    expect(findElement('p', item).textContent).toBe(words['findings.verbatim']);
    expect(findElement('blockquote', item).textContent).toBe('支持');
    expect(notesOf(item)).toEqual([words['notes.elsewhere'], words['notes.closedEarly']]);
  });

  it('says of a translation, and only of one, that it is unofficial', () => {
    expect(notesOf(renderFinding(finding(), options))).toEqual([]);
    const translated = finding({ places: [place({ locale: 'en' })] });
    expect(notesOf(renderFinding(translated, options))).toEqual([words.unofficial]);
  });

  it('shows what was added as deleted, what is missing as inserted, each said in words', () => {
    const runs = [
      { kind: 'same', text: '支' },
      { kind: 'added', text: '大力' },
      { kind: 'missing', text: '持' },
    ] as const;
    const quote = findElement('blockquote', renderFinding(finding({ runs: [...runs] }), options));
    expect(findElement('del', quote).textContent).toBe('大力');
    expect(findElement('del', quote).nextElementSibling?.textContent).toBe(` [${words.added}] `);
    expect(findElement('ins', quote).textContent).toBe('持');
    expect(findElement('ins', quote).nextElementSibling?.textContent).toBe(` [${words.missing}] `);
    expect(findElement('span', quote).lang).toBe('en');
  });

  it('shows the whole sentence: what is quoted marked, what is left out legible, limits apart', () => {
    const runs = [
      { kind: 'same', text: '支持外资' },
      { kind: 'limit', text: '依法' },
      { kind: 'omitted', text: '设立' },
      { kind: 'same', text: '中心。' },
    ] as const;
    const limited = finding({ verdict: 'limited', runs: [...runs], limits: ['依法'] });
    const item = renderFinding(limited, options);
    const quote = findElement('blockquote', item);
    expect([...quote.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      '支持外资',
      '中心。',
    ]);
    expect(findElement('strong', quote).textContent).toBe('依法');
    expect(findElement('strong', quote).nextElementSibling?.textContent).toBe(` [${words.limit}] `);
    expect(quote.textContent).toContain('设立');
    expect(findElement('p', item).textContent).toBe(
      words['findings.limited'].replace('{words}', '“依法”'),
    );
    expect(findElement('p span', item).lang).toBe('zh-Hans');
  });

  it.each([
    ['the language of its place', [place({ locale: 'en' })], '支持', 'en'],
    ['Chinese, by its characters', [], '支持', 'zh-Hans'],
    ['the language of the page, by its letters', [], 'support', 'en'],
    ['the language of the page, for want of letters', [], '51', 'en'],
  ])('is in %s', (_, places, text, lang) => {
    const item = renderFinding(finding({ places, runs: [{ kind: 'same', text }] }), options);
    expect(findElement('blockquote', item).lang).toBe(lang);
  });

  it.each([
    ['sentence', '/en/measures/8/#s2'],
    ['responsible', '/en/measures/8/#responsible'],
    ['part', '/en/plan/#part-8'],
    ['section', '/en/plan/#section-8'],
    ['notice', '/en/plan/#notice'],
    ['preamble', '/en/plan/#preamble'],
  ] as const)('in a %s leads to %s', (kind, address) => {
    const found = finding({ places: [place({ kind, locale: 'en' })] });
    const item = renderFinding(found, options);
    expect(findElement('a', item).getAttribute('href')).toBe(address);
    expect(findElement('a', item).hasAttribute('hreflang')).toBe(false);
  });

  it.each([
    ['zh', '/base/en/', '/base/zh/measures/8/#s2', 'zh-Hans'],
    ['en', '/base/en/', '/base/en/measures/8/#s2', null],
  ] as const)('of words in %s leads from %s to %s', (locale, home, address, tag) => {
    const item = renderFinding(finding({ places: [place({ locale })] }), { ...options, home });
    expect(findElement('a', item).getAttribute('href')).toBe(address);
    expect(findElement('a', item).getAttribute('hreflang')).toBe(tag);
  });

  it('names its place, and says so where it is but part of it', () => {
    const nameOf = (whole: boolean) =>
      findElement('a', renderFinding(finding({ places: [place({ whole })] }), options)).textContent;
    const name = words['places.sentence'].replace('{number}', '8').replace('{sentence}', '2');
    expect(nameOf(true).toLowerCase()).toBe(name.toLowerCase());
    expect(nameOf(false).toLowerCase()).toBe(words.partOf.replace('{place}', name).toLowerCase());
    expect(nameOf(true)).toMatch(/^\p{Lu}/u);
  });

  it('names six places at most, and how many more there are', () => {
    const many = (length: number) =>
      renderFinding(finding({ places: Array.from({ length }, () => place()) }), options);
    expect(many(6).querySelectorAll('a')).toHaveLength(6);
    expect(many(8).querySelectorAll('a')).toHaveLength(6);
    expect(many(8).textContent).toContain(words.andMore.replace('{number}', '2'));
    expect(many(7).textContent).toContain(words.andMore.replace('{number}', '1'));
    expect(many(6).textContent).not.toContain(words.andMore.replace('{number}', '0'));
  });

  it('of words that are nowhere names no place', () => {
    const item = renderFinding(finding({ verdict: 'absent', places: [] }), options);
    expect(item.querySelectorAll('a')).toHaveLength(0);
    expect(findElement('p', item).textContent).toBe(words['findings.absent']);
    expect(notesOf(item)).toEqual([]);
  });
});
