// Shipped to browsers. Light English stemming: forms of one word, British and American, become one.

const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e[ds]?|ing|ations?)$/, 'iz$1'],
  [/yse/, 'yze'],
  [/([bvlp])our/, '$1or'],
  [/tre(s?)$/, 'ter$1'],
  [/amme(s?)$/, 'am$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ence(s?)$/, 'ense$1'],
  [/ll(ed|ing)$/, 'l$1'],
];

const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^siu])s$/, '$1'],
  [/izations?$/, 'iz'],
  [/([aeiouy].*)(?:ing|ed)$/, '$1'],
  [/(..[aeiouy].*)ment$/, '$1'],
  [/(...)ion$/, '$1'],
  [/(..t)or$/, '$1'],
  [/([bdgklmnprt])\1$/, '$1'],
  [/e$/, ''],
];

const known = new Map<string, string>();

/** A lower-case word in, what it shares with its other forms out: `centres` and `center` → `center`. */
export function stem(word: string): string {
  const found = known.get(word) ?? stemAnew(word);
  known.set(word, found);
  return found;
}

function stemAnew(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const spelt = spellings.reduce((text, [form, common]) => text.replace(form, common), word);
  return endings.reduce((text, [ending, rest]) => {
    const shorter = text.replace(ending, rest);
    return shorter.length < 3 ? text : shorter;
  }, spelt);
}
