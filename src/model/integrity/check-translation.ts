import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { sha256 } from '../sha256.ts';
import { translationUnits } from '../translation-units.ts';

/** Every unit of the plan is translated, from the Chinese as it stands today, and nothing else is. */
export function checkTranslation({ plan, translation: { file, data } }: Content): Issue[] {
  const units = translationUnits(plan);
  const known = new Set(units.map(({ id }) => id));
  const strays = Object.keys(data)
    .filter((id) => !known.has(id))
    .map((id) => ({
      file,
      field: id,
      problem: 'the plan has no such unit.',
      mend: 'Correct the key (for example measure-8-s1) or remove the entry.',
    }));
  return [
    ...units.flatMap(({ id, zh }): Issue[] => {
      const entry = data[id];
      const hash = sha256(zh);
      if (!entry) {
        const problem = `the translation of “${zh.slice(0, 30)}” is missing.`;
        return [{ file, field: id, problem, mend: `Add it, with zh_sha256: ${hash}` }];
      }
      const issues: Issue[] = [];
      if (entry.zh_sha256 !== hash) {
        issues.push({
          file,
          field: `${id}.zh_sha256`,
          problem: 'the translation is stale: the Chinese is not the one that it renders.',
          mend: `Compare it with the Chinese of today, then write zh_sha256: ${hash}`,
        });
      }
      if (/\p{Script=Han}/u.test(entry.en)) {
        issues.push({
          file,
          field: `${id}.en`,
          problem: 'Chinese characters stand in the English.',
          mend: 'Translate them.',
        });
      }
      return issues;
    }),
    ...strays,
  ];
}
