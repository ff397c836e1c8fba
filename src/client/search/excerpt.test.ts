import { describe, expect, it } from 'vitest';
import { decodeEntities, dropTitle, parseExcerpt } from './excerpt.ts';

const run = (text: string, marked = false) => ({ text, marked });

describe('decodeEntities', () => {
  it.each([
    ['R&D', 'R&D'],
    ['&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;', '<b> & "x" \'y\''],
    ['&#39;&#x4E2D;&#X6587;', "'中文"],
    ['&amp;lt;', '&lt;'],
    ['&nbsp; &copy &lt', '&nbsp; &copy &lt'],
    ['&#0;&#xD800;&#x110000;&#99999999;', '\ufffd\ufffd\ufffd\ufffd'],
    ['&constructor;', '&constructor;'],
  ])('makes %j into %j', (html, text) => {
    expect(decodeEntities(html)).toBe(text);
  });
});

describe('parseExcerpt', () => {
  it.each([
    ['', []],
    ['plain', [run('plain')]],
    ['a <mark>visa</mark> b', [run('a '), run('visa', true), run(' b')]],
    ['<mark>数据</mark><mark>出境</mark>安全', [run('数据出境', true), run('安全')]],
    ['<mark>a</mark> <mark>b</mark>', [run('a', true), run(' '), run('b', true)]],
    ['<mark></mark>x', [run('x')]],
    ['<mark>“visa”,</mark> <mark>...</mark>', [run('“'), run('visa', true), run('”, ...')]],
    ['&lt;mark&gt;x&lt;/mark&gt;', [run('<mark>x</mark>')]],
    [
      '<img src=x onerror=alert(1)><mark>&lt;script&gt;</mark>',
      [run('<img src=x onerror=alert(1)><'), run('script', true), run('>')],
    ],
    ['<mark>never closed', [run('never closed', true)]],
  ])('reads %j', (html, runs) => {
    expect(parseExcerpt(html)).toEqual(runs);
  });
});

describe('dropTitle', () => {
  it('drops the title and what stands before it', () => {
    const runs = [run('Topics. '), run('Customs', true), run(' and trade. Read 45 first.')];
    expect(dropTitle(runs, 'Customs and trade')).toEqual([run('Read 45 first.')]);
  });

  it('keeps the marks after it', () => {
    const runs = [run('8: Visa help. Get a '), run('visa', true)];
    expect(dropTitle(runs, 'Visa help')).toEqual([run('Get a '), run('visa', true)]);
  });

  it('drops what is left of a title that the excerpt begins within', () => {
    const runs = [run('…高管'), run('签证', true), run('. 我们的高管')];
    expect(dropTitle(runs, '便利高管签证')).toEqual([run('我们的高管')]);
  });

  it.each(['Elsewhere', ''])('keeps all where “%s” does not occur', (title) => {
    const runs = [run('Customs', true), run(' and trade')];
    expect(dropTitle(runs, title)).toEqual(runs);
  });
});
