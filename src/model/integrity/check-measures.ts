import type { MeasureNumber } from '../measure-number.ts';
import type { Content, MeasureFolder } from '../content.ts';
import type { Issue } from '../issue.ts';
import { namedInstruments } from '../named-instruments.ts';
import { measureNumberInFiles } from '../measure-number.ts';
import type { Measure } from '../plan.ts';
import { duplicates } from './duplicates.ts';

/** Every measure of the plan has one folder, and all that its facts name exists. */
export function checkMeasures(content: Content): Issue[] {
  const numbers = content.measures.map(({ facts }) => facts.data.number);
  const inPlan = new Map(content.plan.measures.map((measure) => [measure.number, measure]));
  const withFolder = new Set(numbers);
  const missing = content.plan.measures
    .filter(({ number }) => !withFolder.has(number))
    .map(({ number }) => ({
      file: 'content/measures/',
      field: '',
      problem: `measure ${number} has no folder.`,
      mend: `Add ${measureNumberInFiles(number)}-<slug>/ with facts.yaml, zh.mdx and en.mdx.`,
    }));
  const repeated = duplicates(numbers).flatMap((number) =>
    content.measures
      .filter(({ facts }) => facts.data.number === number)
      .map(({ facts }) => ({
        file: facts.file,
        field: 'number',
        problem: `the number ${number} is given more than once.`,
        mend: 'Give every measure its own number, as in the plan.',
      })),
  );
  return [
    ...missing,
    ...repeated,
    ...content.measures.flatMap((measure) => checkMeasure(measure, content, inPlan)),
  ];
}

function checkMeasure(
  { folder, facts: { file, data } }: MeasureFolder,
  content: Content,
  inPlan: ReadonlyMap<MeasureNumber, Measure>,
): Issue[] {
  const issues: Issue[] = [];
  const add = (field: string, problem: string, mend: string) =>
    issues.push({ file, field, problem, mend });
  const measure = inPlan.get(data.number);
  if (!measure) {
    add('number', `the plan has no measure ${data.number}.`, 'Write the number as in the plan.');
  }
  const folderName = folder.slice(folder.lastIndexOf('/') + 1);
  if (!new RegExp(`^0*${data.number}-[^/]*$`).test(folderName.replace(/-0+(?=\d)/g, '-'))) {
    add(
      'number',
      `the folder is not named after the number ${data.number}.`,
      'Make the two agree.',
    );
  }
  if (measure && measure.sentences.length !== data.sentences.length) {
    add(
      'sentences',
      `the file has ${data.sentences.length}, the plan ${measure.sentences.length}.`,
      'Give each sentence of the measure one entry, in order.',
    );
  }
  const limbs = data.sentences.flatMap(({ strengths }) => strengths);
  const isUnclassed = content.site.data.draft === true && limbs.length === 0;
  if (!isUnclassed && !limbs.some(({ strength }) => strength === data.strength)) {
    add(
      'strength',
      `no limb of its sentences has the strength “${data.strength}”.`,
      'Use the strength of the limb that answers the question, or add that limb under sentences.',
    );
  }

  const topics = content.topics.map(({ data: topic }) => topic);
  data.topics.forEach((slug, index) => {
    if (!topics.some((topic) => topic.slug === slug)) {
      add(`topics[${index}]`, `there is no topic “${slug}”.`, 'Use a slug of content/topics/.');
    }
  });
  const orders = data.topics.map((slug) => topics.find((topic) => topic.slug === slug)?.order ?? 0);
  if (orders.some((order, index) => order < (orders[index - 1] ?? 0))) {
    add('topics', 'the topics are not in the order of the topics.', 'Sort them by their “order”.');
  }
  for (const slug of duplicates(data.topics)) {
    add('topics', `“${slug}” is named twice.`, 'Name it once.');
  }

  const instruments = new Set(content.instruments.map(({ data: { slug } }) => slug));
  const named = [
    ...data.related_instruments.map((slug, index) => ({
      slug,
      field: `related_instruments[${index}]`,
    })),
    ...data.national_provisions.map(({ instrument }, index) => ({
      slug: instrument,
      field: `national_provisions[${index}].instrument`,
    })),
  ];
  for (const { slug, field } of named) {
    if (!instruments.has(slug)) {
      add(field, `there is no instrument “${slug}”.`, 'Use a slug of content/instruments/.');
    }
  }
  for (const slug of duplicates(data.related_instruments)) {
    add('related_instruments', `“${slug}” is named twice.`, 'Name it once.');
  }
  const inText = namedInstruments(
    measure?.text ?? '',
    content.instruments.map(({ data: instrument }) => instrument),
  );
  for (const { slug } of inText) {
    if (data.related_instruments.includes(slug)) {
      add(
        'related_instruments',
        `the measure itself names “${slug}”.`,
        'Remove it: what a sentence names is found by program.',
      );
    }
  }

  const provisions = data.national_provisions.map(
    ({ instrument, provision }) => `${instrument} ${provision}`,
  );
  for (const provision of duplicates(provisions)) {
    add('national_provisions', `“${provision}” is named twice.`, 'Name it once.');
  }

  for (const number of duplicates(data.related)) {
    add('related', `measure ${number} is named twice.`, 'Name it once.');
  }
  data.related.forEach((number, index) => {
    if (number === data.number) {
      add(`related[${index}]`, 'the measure is related to itself.', 'Remove the number.');
    } else if (!inPlan.has(number)) {
      add(
        `related[${index}]`,
        `the plan has no measure ${number}.`,
        'Correct or remove the number.',
      );
    }
  });
  return issues;
}
