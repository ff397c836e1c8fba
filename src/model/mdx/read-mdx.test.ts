import { expect, test } from 'vitest';
import { allElements, readMdx } from './read-mdx.ts';

test('an element is read with its attributes, its words and where it stands', () => {
  const source = '用词是<Words s="1">[鼓励](term:x)</Words>。';
  const { elements, fault } = readMdx(source);
  expect(fault).toBeNull();
  const [words] = elements;
  expect(words).toMatchObject({
    name: 'Words',
    attributes: { s: '1' },
    otherAttributes: [],
    words: '鼓励',
    inLink: false,
    holdsLink: true,
    isBlock: false,
  });
  expect(source.slice(words?.from, words?.to)).toBe('<Words s="1">[鼓励](term:x)</Words>');
  expect(source.slice(words?.innerFrom, words?.innerTo)).toBe('[鼓励](term:x)');
});

test('an element within another is in it, and in the list of all', () => {
  const text = readMdx('<Example>\n\nSay <Words s="1">some</Words>.\n\n</Example>');
  expect(text.elements.map(({ name }) => name)).toEqual(['Example']);
  expect(allElements(text).map(({ name }) => name)).toEqual(['Example', 'Words']);
});

test.for<[source: string, isBlock: boolean]>([
  ['<Example>A chair.</Example>', true],
  ['- <Example>A chair.</Example>', true],
  ['<Example>\n\nA chair.\n\n</Example>', true],
  ['Say: <Example>A chair.</Example>', false],
  ['Say **so: <Example>A chair.</Example>**', false],
])('in %j the element stands on lines of its own: %s', ([source, isBlock]) => {
  expect(allElements(readMdx(source)).map((element) => element.isBlock)).toEqual([isBlock]);
});

test('an element within a link says so', () => {
  const [words] = readMdx('[a **<Words s="1">weak</Words>** loan](term:x)').elements;
  expect(words?.inLink).toBe(true);
});

test('attributes that are no text, and what is computed, are kept apart', () => {
  const text = readMdx('import A from "./a"\n\n<Words s={1} {...a} bare>x</Words> {1 + 1}');
  expect(text.elements[0]).toMatchObject({
    attributes: {},
    otherAttributes: ['s', '{…}', 'bare'],
  });
  expect(text.programs).toEqual(['import A from "./a"', '{1 + 1}']);
});

test('HTML and fragments are elements as well', () => {
  expect(readMdx('<h2 id="a">A</h2>\n\n<>b</>').elements.map(({ name }) => name)).toEqual([
    'h2',
    '',
  ]);
});

test('a text that is no MDX says where', () => {
  expect(readMdx('One.\n\nTwo <Words s="1">x.').fault).toMatch(/^line 3, column \d+: .*<Words>/);
  expect(readMdx('Costs {1 +.').fault).toMatch(/^line 1/);
});
