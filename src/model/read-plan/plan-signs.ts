import { bothScripts } from './both-scripts.ts';
import type { CleanText } from './clean-text.ts';
import type { ItemText } from './levels.ts';
import { NotAPlanError } from './not-a-plan-error.ts';

/** What there is to judge a text by. */
export interface Evidence {
  readonly clean: CleanText;
  readonly title: string;
  readonly measures: readonly ItemText[];
}

const PLAN_TITLE = bothScripts(
  /方案|措施|计划|意见|行动|规划|要点|清单|分工|安排|政策|举措|任务|通知|[一二三四五六七八九十百\d]+条/u,
);
const ENACTS = bothScripts(/制定本(?:法|条例|规定|办法|细则|规则|章程|准则)/u);
const LEGAL_TITLE = bothScripts(/(?:(?<!办)法|条例|章程)[)）]?$/u);
const PLAN_OPENING = bothScripts(
  /^.{0,40}(?:鼓励|支持|推动|推进|加强|加快|加大|完善|健全|建立|优化|提升|提高|落实|实施|开展|深化|强化|促进|保障|引导|扩大|积极|培育|探索|制定|建设|规范|发挥|严格)/u,
);

/** Throws a `NotAPlanError` where a text is empty or hardly Chinese. */
export function checkIsChinese({ text }: CleanText): void {
  if (text === '') {
    throw new NotAPlanError(
      'The text is empty: a plan in Chinese with numbered measures was looked for. Check that the file holds the whole text of the plan.',
    );
  }
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  if (han === 0 || han * 2 < latin) {
    throw new NotAPlanError(
      'The text is not in Chinese: a plan in Chinese with numbered measures was looked for. Give the official Chinese text, not a translation.',
    );
  }
}

/** What to throw where nothing in a text is numbered as measures are. */
export function noMeasures(): NotAPlanError {
  return new NotAPlanError(
    'No numbered measures were found: lines that begin with 1．, （一）, 一、, 第一条 or （1） were looked for. Check that the file holds the whole text of the plan and that every number begins a line.',
  );
}

/**
 * Throws a `NotAPlanError` where numbered items are no measures of a plan: where no body is made
 * responsible and the text enacts itself as a law, or where neither its title nor its items speak
 * as a plan does.
 */
export function checkIsPlan({ clean, title, measures }: Evidence): void {
  if (measures.length === 0) throw noMeasures();
  if (measures.some(({ statesBodies }) => statesBodies)) return;
  const first = measures[0]?.text ?? '';
  const enacts = ENACTS.test(first) || ENACTS.test(clean.text.slice(0, 3000));
  if (enacts || (LEGAL_TITLE.test(title) && !PLAN_TITLE.test(title))) {
    throw new NotAPlanError(
      'The text reads as a law or regulation in articles, not as a plan: it enacts itself and makes no body responsible for any measure. Give the text of a plan, whose numbered measures say what will be done.',
    );
  }
  const spoken = measures.filter(({ text }) => PLAN_OPENING.test(text)).length;
  if (PLAN_TITLE.test(title) ? spoken > 0 : spoken * 2 >= measures.length) return;
  throw new NotAPlanError(
    'The text has numbered paragraphs, but nothing that makes them measures of a plan: a title (方案, 措施, 计划 …), responsible bodies （牵头单位：…） or measures that encourage, support or improve were looked for. Check that this is the right file.',
  );
}
