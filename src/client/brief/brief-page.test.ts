// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { findElement } from '../../../tests/support/find-element.ts';
import { eventually, expectText, showPage, wordsFor } from '../../../tests/support/page.ts';
import { mostMeasures } from '../../outputs/briefs/brief-choice.ts';
import type { BriefData, BriefMeasure } from '../../outputs/briefs/brief.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const both = (text: string) => inLanguages({ zh: `${text}（中）`, en: text });
const measure = (number: number): BriefMeasure => ({
  number,
  title: both(`Title ${number}`),
  question: both('Question?'),
  answer: both('Answer.'),
  today: both('Today.'),
  text: both(`Text ${number}.`),
  ask: both('A body'),
  address: both(`https://example.org/${number}/`),
});
const words: BriefData['words']['en'] = {
  title: 'A brief',
  publisher: 'A site',
  colon: ': ',
  list: 'In it',
  sources: 'Sources',
  measure: 'Measure {number}',
  labels: {
    question: 'Question',
    answer: 'Answer',
    today: 'Today',
    official: 'Official text',
    translation: 'Translation',
    ask: 'Whom to ask',
  },
  notes: [],
};
const data: BriefData = {
  words: inLanguages({ zh: words, en: words }),
  measures: [measure(3), measure(24)],
};

const page = `
  <form data-brief-form data-source="/brief.json">${wordsFor('briefPage', 'en')}
    <input name="m"><select data-from-list><option value="3">3 · Title</option><option value="24">24 · Title</option></select>
    <button type="button" data-add></button>
    <select name="lang"><option value="both"></option><option value="zh"></option><option value="en"></option></select>
    <output data-brief-problems></output><div hidden data-brief-actions><ol data-chosen></ol></div></form>
  <output data-brief-status></output><div data-brief></div>`;

/** Opens the page; what briefs are made from comes when it is let through. */
async function open(query: string, html = page) {
  vi.resetModules();
  history.replaceState(null, '', `/base/en/brief/${query}`);
  showPage('en', html);
  let arrive: (response: Response) => void = () => {};
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (arrive = resolve)));
  await import('./brief-page.ts');
  return () => arrive(new Response(JSON.stringify(data)));
}

const brief = () => findElement('[data-brief]').textContent;
const press = (label: string) => findElement(`[data-key="${label}"]`).click();

afterEach(() => vi.unstubAllGlobals());

it('shows the measures of the address in their order', async () => {
  const arrive = await open('?m=24,3&lang=en');
  arrive();
  await expectText('[data-brief]', /Title 24[^]*Title 3/);
});

it('keeps each change in the address, which is its memory', async () => {
  const arrive = await open('?m=24,3&lang=en');
  arrive();
  press('up-3');
  expect(location.search).toBe('?m=3,24&lang=en');
  await expectText('[data-brief]', /Title 3[^]*Title 24/);
  press('remove-24');
  expect(location.search).toBe('?m=3&lang=en');
});

it('adds a measure once', async () => {
  const arrive = await open('?m=24&lang=en');
  arrive();
  findElement('[data-add]').click();
  findElement('[data-add]').click();
  expect(location.search).toBe('?m=24,3&lang=en');
});

it('adds the numbers that are typed, and keeps what is wrong of them in the box', async () => {
  const arrive = await open('?m=24&lang=en');
  arrive();
  const box = findElement<HTMLInputElement>('[name=m]');
  box.value = '3 and 99';
  findElement<HTMLFormElement>('[data-brief-form]').requestSubmit();
  expect(location.search).toBe('?m=24,3&lang=en');
  expect(box.value).toBe('99');
  await eventually(() => {
    expect(findElement('[data-brief-problems]').textContent).toMatch(/99.* 3 to 24\./);
  });
});

it('shows nothing of what was taken out while it was still on its way', async () => {
  const arrive = await open('?m=3&lang=en');
  press('remove-3');
  arrive();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(brief()).toBe('');
  expect(location.search).toBe('');
});

it('takes no more measures than a brief holds, and says so', async () => {
  const numbers = Array.from({ length: mostMeasures + 1 }, (_, index) => index + 1);
  const full = numbers.slice(0, -1).join(',');
  const options = numbers.map((number) => `<option value="${number}"></option>`).join('');
  const arrive = await open(
    `?m=${full}&lang=en`,
    page.replace(/<option value="3">.*?(?=<\/select>)/, options),
  );
  arrive();
  findElement<HTMLSelectElement>('[data-from-list]').value = String(mostMeasures + 1);
  findElement('[data-add]').click();
  expect(location.search).toBe(`?m=${full}&lang=en`);
  await expectText('[data-brief-problems]', String(mostMeasures));
});

it('names what is no measure, and shows the rest', async () => {
  const arrive = await open('?m=99,3&lang=en');
  arrive();
  await eventually(() => {
    expect(findElement('[data-brief-problems]').textContent).toContain('99');
    expect(brief()).toContain('Title 3');
  });
});

it('says so where what briefs are made from does not come', async () => {
  await open('');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  findElement('[data-add]').click();
  await eventually(() => expect(findElement('[data-brief-status]').textContent).not.toBe(''));
  expect(brief()).toBe('');
});
