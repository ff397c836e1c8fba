// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { element, textOf } from './dom.ts';

describe('element', () => {
  it('has its attributes, and its children in their order', () => {
    const made = element('p', { lang: 'en', class: 'note' }, 'a ', element('b', {}, 'c'), ' d');
    expect(made.outerHTML).toBe('<p lang="en" class="note">a <b>c</b> d</p>');
  });

  it('takes strings for text, whatever they look like', () => {
    const made = element('p', {}, '<b>&amp;</b>');
    expect(made.children).toHaveLength(0);
    expect(made.textContent).toBe('<b>&amp;</b>');
  });
});

describe('textOf', () => {
  it('is on one line', () => {
    expect(textOf(element('p', {}, '\n  one\n  two  '))).toBe('one two');
  });

  it('is empty where there is no element', () => {
    expect([textOf(null), textOf(undefined)]).toEqual(['', '']);
  });
});
