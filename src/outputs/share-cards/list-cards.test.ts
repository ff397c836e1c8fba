import { compareMeasureNumbers } from '../../model/measure-number.ts';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { cardHtml } from './card-html.ts';
import { cardInEdition, cardOfPage } from './card-path.ts';
import {
  agencyCard,
  bodyNames,
  industryCard,
  listCards,
  measureCard,
  topicCard,
} from './list-cards.ts';

const cards = listCards(library);
const filled = (strip: string[][], kind: string) =>
  strip.flat().flatMap((tile, index) => (tile === kind ? [library.measures[index]?.number] : []));

describe('the card of a measure', () => {
  test('shows number, title, strength and bodies', () => {
    const card = measureCard(library, 'en', { ...measureNumbered(7), state: 'as-published' });
    expect(card).toMatchObject({
      path: '/share/en/measures/7.png',
      numeral: 7,
      title: measureNumbered(7).facts.title.en,
      strength: { strength: 'encourages', label: 'Encourages' },
      document: 'Yu Fu Ban Fa [2024] No. 40',
    });
    expect(card.facts.map(({ label }) => label)).toEqual(['Lead bodies', 'Supporting bodies']);
    const { lead = [], support = [] } = measureNumbered(7).responsibility ?? {};
    expect(card.facts.map(({ text }) => text)).toEqual([
      bodyNames(lead, 'en'),
      bodyNames(support, 'en'),
    ]);
    const changed = measureCard(library, 'en', { ...measureNumbered(7), state: 'ended' });
    expect(changed.kicker).toMatch(/^Measure 7 .* · Ended$/);
    expect(filled(card.strip, 'filled')).toEqual([7]);
    expect(card.strip.map((part) => part.length)).toEqual([8, 2, 3, 2, 3, 1]);
  });

  test('names the bodies in the text’s order, and says when there are others', () => {
    const { lead = [], support = [] } = measureNumbered(11).responsibility ?? {};
    expect(bodyNames(lead, 'zh')).toBe('市委金融办、人行重庆市分行');
    expect(bodyNames(support, 'zh')).toBe('市发展改革委、市国资委');
    const many = measureNumbered(20).responsibility?.lead ?? [];
    expect(bodyNames(many, 'en')).toMatch(/^Commission of Commerce, .+ and others$/);
    const open = measureNumbered(29).responsibility?.lead ?? [];
    expect(open.some(({ kind }) => kind === 'open')).toBe(true);
    expect(bodyNames(open, 'zh')).toMatch(/等$/);
    expect(bodyNames([], 'zh')).toBe('');
  });
});

test('the card of a body marks what it leads and what it supports', () => {
  for (const agency of library.agencies) {
    const { strip } = agencyCard(library, 'zh', agency);
    expect(filled(strip, 'filled')).toEqual(agency.lead);
    expect(filled(strip, 'outlined')).toEqual(
      agency.support.filter((number) => !agency.lead.includes(number)),
    );
  }
});

test('the card of a topic marks its measures', () => {
  for (const topic of library.topics) {
    const { strip, subtitle } = topicCard(library, 'zh', topic);
    expect(filled(strip, 'filled')).toEqual(topic.measures);
    expect(subtitle).toEqual({ text: topic.name.en, locale: 'en' });
  }
});

test('the card of an industry marks the measures that it should read', () => {
  for (const industry of library.industries) {
    const { strip, facts, kicker } = industryCard(library, 'en', industry);
    expect(filled(strip, 'filled')).toEqual(industry.measures.toSorted(compareMeasureNumbers));
    expect(facts[0]?.text).toBe(industry.measures.join(', '));
    expect(kicker).toBe('Industries');
  }
});

test.each([
  ['/', '/share/front.png'],
  ['/en/', '/share/en/home.png'],
  ['/zh/measures/8/', '/share/zh/measures/8.png'],
  ['/zh/measures/', '/share/zh/measures.png'],
  ['/en/agencies/commerce/', '/share/en/agencies/commerce.png'],
  ['/en/topics/tax/', '/share/en/topics/tax.png'],
  ['/en/industries/vehicles/', '/share/en/industries/vehicles.png'],
  ['/zh/questions/', '/share/zh/questions.png'],
  ['/en/instruments/tariff-law/', '/share/en/instruments.png'],
  ['/en/something/new/', '/share/en/home.png'],
])('the page %s has the card %s', (page, card) => {
  expect(cardOfPage(page)).toBe(card);
  expect(cards.map(({ path }) => path)).toContain(card);
});

test.each([
  ['/share/zh/home.png', '/share/zh-Hant/home.png'],
  ['/share/zh/plan.png', '/share/zh-Hant/plan.png'],
  ['/share/zh/measures/8.png', '/share/zh-Hant/measures/8.png'],
  ['/share/zh/embed.png', null],
  ['/share/zh/brief.png', null],
  ['/share/en/home.png', null],
  ['/share/front.png', null],
])('in a derived edition, the card %s is %s', (card, own) => {
  expect(cardInEdition(card, 'zh-Hant')).toBe(own);
});

test('no two cards have one address', () => {
  expect(new Set(cards.map(({ path }) => path)).size).toBe(cards.length);
});

describe('the page that draws a card', () => {
  test('holds what the card says, as text and never as markup', () => {
    const [card] = cards;
    if (!card) throw new Error('There are no cards.');
    const html = cardHtml({ ...card, locale: 'en', title: 'A <b>&"', numeral: 8, subtitle: null });
    expect(html).toContain('<h1>A &#60;b&#62;&#38;&#34;</h1>');
    expect(html).toContain('<html lang="en">');
  });

  test('has the seal’s red for a duty alone', () => {
    for (const measure of library.measures) {
      const card = measureCard(library, 'en', measure);
      const scale = /<span class="scale (\w+)">/.exec(cardHtml(card))?.[1];
      expect(scale).toBe(measure.facts.strength);
    }
    const [card] = cards;
    if (!card) throw new Error('There are no cards.');
    const rules = cardHtml({ ...card, seal: '#123456' }).split('\n');
    expect(rules.filter((rule) => rule.includes('#123456')).map((rule) => rule.trim())).toEqual([
      expect.stringMatching(/border-top/),
      expect.stringMatching(/^\.scale\.duty/),
      expect.stringMatching(/^\.strip \.duty/),
    ]);
  });

  test('lets Chinese break between words alone', () => {
    const html = cardHtml(measureCard(library, 'zh', measureNumbered(8)));
    expect(html).toContain('<wbr>份额<wbr>');
  });
});
