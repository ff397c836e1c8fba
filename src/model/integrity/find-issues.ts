import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { checkAgencies } from './check-agencies.ts';
import { checkCorrections } from './check-corrections.ts';
import { checkExplainers } from './check-explainers.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkGuides } from './check-guides.ts';
import { checkIdentity } from './check-identity.ts';
import { checkIndustries } from './check-industries.ts';
import { checkInstruments } from './check-instruments.ts';
import { checkMeasures } from './check-measures.ts';
import { checkPages } from './check-pages.ts';
import { checkProvisions } from './check-provisions.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkSentences } from './check-sentences.ts';
import { checkStyle } from './check-style.ts';
import { checkToday } from './check-today.ts';
import { checkTopics } from './check-topics.ts';
import { checkTranslation } from './check-translation.ts';
import { checkUpdates } from './check-updates.ts';
import { checkWaysIn } from './check-ways-in.ts';

/** Every check of content against content; one check per file of this folder. */
const checks: readonly ((content: Content) => Issue[])[] = [
  checkIdentity,
  checkCorrections,
  checkTranslation,
  checkMeasures,
  checkSentences,
  checkExplainers,
  checkStyle,
  checkAgencies,
  checkTopics,
  checkIndustries,
  checkQuestions,
  checkInstruments,
  checkUpdates,
  checkToday,
  checkGlossary,
  checkGuides,
  checkPages,
  checkProvisions,
  checkWaysIn,
  checkRedirects,
  checkRevisions,
];

/** Those that ask for texts which a draft need not have yet. */
const ofWholeTexts: ReadonlySet<(content: Content) => Issue[]> = new Set([
  checkSentences,
  checkExplainers,
  checkStyle,
]);

/** What is broken between the files of `content/`, in the order of the checks; [] when nothing is. */
export function findIssues(content: Content): Issue[] {
  const due = content.site.data.draft ? checks.filter((check) => !ofWholeTexts.has(check)) : checks;
  return due.flatMap((check) => check(content));
}
