import type { Question } from '../schema/question.ts';
import type { MeasureNumber } from './measure-number.ts';

/**
 * The questions that show a topic step by step: those answered in steps whose first measure, the one that they are
 * most about, is among the measures of the topic.
 *
 * @returns them in the order given; none where no question is about the topic
 */
export function stepsOfTopic<Asked extends Pick<Question, 'steps' | 'measures'>>(
  questions: readonly Asked[],
  topicMeasures: readonly MeasureNumber[],
): Asked[] {
  return questions.filter(
    ({ steps, measures: [first] }) => steps && first !== undefined && topicMeasures.includes(first),
  );
}
