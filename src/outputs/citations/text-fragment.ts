/**
 * The first match has to be the text itself. Titles, answers and explainers on the same page take up
 * how a sentence begins: so the beginning is long. The end is looked for behind it.
 */
const shortest = {
  start: { characters: 24, words: 9 },
  end: { characters: 8, words: 5 },
};

/**
 * A text directive (`:~:text=start,end`) that makes browsers mark a text, to be put behind a
 * fragment: where the directive is not known, the fragment still leads there.
 */
export function textDirective(text: string): string {
  const words = text.replace(/[。.]$/, '');
  const [start, end] = /\p{Script=Han}/u.test(words) ? chineseEnds(words) : englishEnds(words);
  const parts = end === '' ? [words] : [start, end];
  return `:~:text=${parts.map(encode).join(',')}`;
}

/** Whole clauses: a directive must begin and end where words do. */
function chineseEnds(text: string): [start: string, end: string] {
  const { start: first, end: last } = shortest;
  const start = new RegExp(`^.{${first.characters},}?(?=[，；：])`, 'u').exec(text)?.[0] ?? '';
  const clauses = text.slice(start.length + 1).split(/[，；：]/u);
  let end = clauses.pop() ?? '';
  if (end.length < last.characters || start === '') end = '';
  return [start, end];
}

function englishEnds(text: string): [start: string, end: string] {
  const words = text.split(' ');
  const { start, end } = shortest;
  if (words.length <= start.words + end.words) return [text, ''];
  return [words.slice(0, start.words).join(' '), words.slice(-end.words).join(' ')];
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
