import type { MeasureNumber } from '../measure-number.ts';
import { localeCodes, localize, officialLocale, type Locale } from '../../i18n/locales.ts';
import type { Filed } from '../content.ts';
import type { Measure, Plan } from '../plan.ts';
import { withDistinctNumbers } from '../distinct-numbers.ts';
import { draftWords, nameByNumber } from '../../i18n/draft-words.ts';

type Data = Record<string, unknown>;

/** Whether `content/site.yaml` marks the site as a draft, in which texts may be missing. */
export function isDraft(files: readonly Filed<unknown>[], siteFile: string): boolean {
  const site = files.find(({ file }) => file === siteFile)?.data;
  return isData(site) && site['draft'] === true;
}

/**
 * The files of a draft with what is missing in them: the plan’s own words where it has some, and
 * else words that say that nothing is written yet. What an editor has written stays as it is.
 */
export function completeDraft(files: readonly Filed<unknown>[], plan: Plan): Filed<unknown>[] {
  const measures = new Map(
    withDistinctNumbers(plan).measures.map((measure) => [measure.number, measure]),
  );
  return files.map(({ file, data }) => ({ file, data: complete(file, data, measures) }));
}

/** `content/site.yaml` with what is missing in it, while it marks the site as a draft. */
export function completeSite(data: unknown): unknown {
  return isData(data) && data['draft'] === true ? inOfficialWords(data) : data;
}

function complete(
  file: string,
  data: unknown,
  measures: ReadonlyMap<MeasureNumber, Measure>,
): unknown {
  if (!isData(data)) return data;
  if (/\/facts\.yaml$/.test(file))
    return completeFacts(data, measures.get(data['number'] as MeasureNumber));
  const translation = /\/translation\.([^.]+)\.yaml$/.exec(file)?.[1];
  if (translation !== undefined) return completeTranslation(data, translation);
  if (/\/agencies\//.test(file)) {
    const name = officialOf(data['name']) || officialOf(data['short_name']);
    return inOfficialWords({
      ...data,
      name: withOfficial(data['name'], name),
      description: written(data['description']),
    });
  }
  return inOfficialWords(data);
}

function completeFacts(facts: Data, measure: Measure | undefined): Data {
  if (!measure) return facts;
  const title = withOfficial(facts['title'], headlineOf(measure));
  const named = isData(title)
    ? localize((locale) => wordsIn(title, locale) || nameByNumber(measure.number)[locale])
    : title;
  const none = (field: string) => written(facts[field]);
  const sentences = Array.isArray(facts['sentences']) ? facts['sentences'] : [];
  return {
    ...facts,
    title: named,
    question: isData(facts['question'])
      ? localize((locale) => wordsIn(facts['question'], locale) || wordsIn(named, locale))
      : named,
    answer: none('answer'),
    for: none('for'),
    offers: none('offers'),
    strength: facts['strength'] || 'directs',
    sentences: sentences.map((sentence: unknown) => ({ strengths: limbsOf(sentence) })),
  };
}

/** The limbs of a sentence that an editor has classed; none where the strength is still empty. */
function limbsOf(sentence: unknown): unknown[] {
  const limbs = isData(sentence) ? sentence['strengths'] : [];
  return (Array.isArray(limbs) ? limbs : []).filter(
    (limb: unknown) => isData(limb) && limb['strength'] !== '',
  );
}

function completeTranslation(data: Data, locale: string): Data {
  const code = localeCodes.find((candidate) => candidate === locale) ?? officialLocale;
  return Object.fromEntries(
    Object.entries(data).map(([id, entry]) => [
      id,
      isData(entry) && !entry['text'] ? { ...entry, text: draftWords.untranslated[code] } : entry,
    ]),
  );
}

const LONGEST_HEADLINE = 40;

/** What a measure is about by its own first words: its heading, or the beginning of its first sentence. */
function headlineOf({ sentences, marker }: Measure): string {
  const first = (sentences[0]?.text ?? marker).replace(/[。：:；;]$/u, '');
  if (first.length <= LONGEST_HEADLINE) return first;
  const clause = first.split(/[，,；;：:（(]/u)[0] ?? first;
  return clause.length >= 4 && clause.length <= LONGEST_HEADLINE
    ? clause
    : `${first.slice(0, LONGEST_HEADLINE - 1)}…`;
}

/** A text with words that say that it is not written, in each language in which it is not. */
function written(text: unknown): unknown {
  return localize((locale) => wordsIn(text, locale) || draftWords.unwritten[locale]);
}

function withOfficial(text: unknown, official: string): unknown {
  return { ...(isData(text) ? text : {}), [officialLocale]: officialOf(text) || official };
}

/** Data whose texts stand in every language: in that of the law where they are not translated. */
function inOfficialWords(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inOfficialWords);
  if (!isData(data)) return data;
  const entries = Object.entries(data).map(
    ([key, value]) => [key, inOfficialWords(value)] as const,
  );
  const own = Object.fromEntries(entries);
  const official = officialOf(data);
  if (official === '') return own;
  return { ...own, ...localize((locale) => wordsIn(own, locale) || official) };
}

function wordsIn(text: unknown, locale: Locale): string {
  const words = isData(text) ? text[locale] : '';
  return typeof words === 'string' ? words : '';
}

function officialOf(text: unknown): string {
  return wordsIn(text, officialLocale);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
