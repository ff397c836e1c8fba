import type { MeasureNumber } from './measure-number.ts';
import { isTranslationLocale, localeCodes } from '../i18n/locales.ts';
import { statusOf } from './instruments.ts';
import type { Library, LibraryMeasure } from './library.ts';
import { measuresNumbered } from './numbered-measures.ts';
import { outdatedLines } from './outdated-lines.ts';
import { reviewOfGuide } from './review.ts';
import { strengthLevel } from './strength.ts';

/** A file of the content, with what somebody should look at there by hand. */
export interface Task {
  file: string;
  /** What is to be done, each as a sentence. */
  needs: string[];
  /** The numbers of the measures that lean on it. */
  measures: MeasureNumber[];
}

/**
 * What an editor should verify by hand. First comes what most measures lean on; of equals, what the
 * strongest of the measures leans on; then by file.
 * @param today the day of the reading, YYYY-MM-DD
 */
export function worklist(library: Library, { today }: { today: string }): Task[] {
  return [
    ...library.instruments.map(instrumentTask),
    ...library.measures.map(measureTask),
    ...library.updates.map((update) => updateTask(update, today)),
    ...translationTasks(library),
    ...library.guides.map(guideTask),
  ]
    .filter(({ needs }) => needs.length > 0)
    .map((task) => ({ task, ...weightOf(task, library) }))
    .sort(
      (a, b) =>
        b.measures - a.measures ||
        b.strongest - a.strongest ||
        (a.task.file < b.task.file ? -1 : a.task.file > b.task.file ? 1 : 0),
    )
    .map(({ task }) => task);
}

/** How many measures count as unreviewed. */
export function countUnreviewed(measures: readonly Pick<LibraryMeasure, 'review'>[]): number {
  return measures.filter(({ review }) => review === null).length;
}

/** What a build tells editors of the state of the content, in lines; [] when nothing is open. */
export function openWork({ measures }: Pick<Library, 'measures'>): string[] {
  const unreviewed = countUnreviewed(measures);
  const outdated = outdatedLines(measures).map(({ measure }) => measure.number);
  return [
    ...(unreviewed > 0
      ? [`Unreviewed: ${unreviewed} of ${measures.length} measures. See npm run worklist.`]
      : []),
    ...(outdated.length > 0
      ? [`The line on today leaves out an update: measures ${outdated.join(', ')}.`]
      : []),
  ];
}

function weightOf({ measures }: Task, library: Library) {
  const strongest = measuresNumbered(library.measures, measures).map(({ facts }) =>
    strengthLevel(facts.strength),
  );
  return { measures: measures.length, strongest: Math.max(0, ...strongest) };
}

function instrumentTask({
  slug,
  url,
  url_missing,
  kind,
  status,
  provisions = [],
  measures,
}: Library['instruments'][number]): Task {
  const unseen = provisions.filter(({ words_seen }) => !words_seen).map(({ number }) => number);
  return {
    file: `content/instruments/${slug}.yaml`,
    needs: [
      ...(url === null && !url_missing
        ? ['Find its official address (url), or say why there is none (url_missing).']
        : []),
      ...(statusOf({ kind, status }) === 'not-checked'
        ? ['Find out whether it is in force (status).']
        : []),
      ...(unseen.length > 0
        ? [`See the words of its provisions ${unseen.join(', ')} (words_seen).`]
        : []),
    ],
    measures,
  };
}

function measureTask(measure: LibraryMeasure): Task {
  const { number, facts, review, explainers, folder } = measure;
  const [outdated] = outdatedLines([measure]);
  const unwritten = localeCodes.filter((locale) => explainers[locale].source.trim() === '');
  return {
    file: `${folder}/facts.yaml`,
    needs: [
      ...unwritten.map((locale) => `Write its explainer (${locale}.mdx).`),
      ...(facts.today === null ? ['Say how it stands today (today).'] : []),
      ...(facts.today && outdated
        ? [
            `Say in the line on today what these did (today): ${outdated.missing.map(({ id }) => id).join(', ')}.`,
          ]
        : []),
      ...(facts.reviewed === null ? ['Read it a second time (reviewed).'] : []),
      ...(facts.reviewed && !review
        ? [`Read it again: it has changed since ${facts.reviewed.date} (reviewed).`]
        : []),
    ],
    measures: [number],
  };
}

function updateTask({ id, as_found, touches }: Library['updates'][number], today: string): Task {
  return {
    file: `content/updates/${id}.yaml`,
    needs: isOlderThanAYear(as_found, today)
      ? [`Look again: it is as found up to ${as_found} (as_found).`]
      : [],
    measures: touches.map(({ measure }) => measure),
  };
}

/** Whether a date, as precise as it is known, lies more than a year back. */
function isOlderThanAYear(date: string, today: string): boolean {
  const yearBefore = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return date < yearBefore.slice(0, date.length);
}

function translationTasks({ units, measures }: Library): Task[] {
  return localeCodes.filter(isTranslationLocale).map((locale) => {
    const missing = [...units].filter(([, texts]) => texts[locale] === '').map(([unit]) => unit);
    const touched = new Set(
      missing.flatMap((unit) => /^measure-([\d-]+)-(?:s\d+|responsible)$/.exec(unit)?.[1] ?? []),
    );
    return {
      file: `content/plan/translation.${locale}.yaml`,
      needs: missing.length > 0 ? [`Translate ${missing.join(', ')}.`] : [],
      measures: measures.map(({ number }) => number).filter((number) => touched.has(`${number}`)),
    };
  });
}

function guideTask(guide: Library['guides'][number]): Task {
  return {
    file: `content/guides/${guide.code}.yaml`,
    needs:
      reviewOfGuide(guide) === null
        ? [`Have it read a second time (npm run reviewed -- ${guide.code}).`]
        : [],
    measures: [],
  };
}
