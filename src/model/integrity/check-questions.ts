import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import type { Question } from '../../schema/question.ts';
import { checkKnownNames } from './known-names.ts';
import { checkNamedMeasures } from './named-measures.ts';
import { checkOrderedEntries } from './ordered-entries.ts';

/**
 * Questions are named like their files and ordered without doubt; what they name exists, and each
 * answer rests on something.
 */
export function checkQuestions(content: Content): Issue[] {
  return [
    ...checkOrderedEntries(content.questions, 'question'),
    ...content.questions.flatMap(({ file, data }) => [
      ...checkNamedMeasures(
        content,
        { file, numbers: data.measures },
        (index) => `measures[${index}]`,
      ),
      ...checkNames(file, data, content),
      ...checkGround(file, data),
    ]),
  ];
}

function checkNames(file: string, question: Question, content: Content): Issue[] {
  const { agencies, instruments, updates } = content;
  const lists = [
    {
      named: question.bodies.map((name, index) => ({ name, field: `bodies[${index}]` })),
      known: new Set(agencies.map(({ data }) => data.slug)),
      what: 'body',
      mend: 'Use a slug of content/agencies/.',
    },
    {
      named: question.instruments.map(({ slug }, index) => ({
        name: slug,
        field: `instruments[${index}].slug`,
      })),
      known: new Set(instruments.map(({ data }) => data.slug)),
      what: 'instrument',
      mend: 'Use a slug of content/instruments/.',
    },
    {
      named: question.updates.map((name, index) => ({ name, field: `updates[${index}]` })),
      known: new Set(updates.map(({ data }) => data.id)),
      what: 'update',
      mend: 'Use an id of content/updates/.',
    },
  ];
  return lists.flatMap((list) => checkKnownNames(file, list));
}

function checkGround(file: string, question: Question): Issue[] {
  const { measures, instruments, updates, sources, not_seen: notSeen } = question;
  const grounds = measures.length + instruments.length + updates.length + sources.length;
  if (grounds > 0 || notSeen !== null) return [];
  return [
    {
      file,
      field: 'measures',
      problem: 'the answer rests on nothing.',
      mend: 'Name measures, instruments, updates or sources on which it rests, or what was not seen.',
    },
  ];
}
