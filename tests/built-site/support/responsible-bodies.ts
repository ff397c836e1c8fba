import { slugOfBody } from '../facts/bodies.ts';
import { sourceMeasures } from './source.ts';

/** The words that leave a list of bodies open. */
export const openList = '等市级有关部门';
/** Measure 20 spells out what it then calls 区县政府. */
const definition =
  '各区县（自治县）政府和两江新区、西部科学城重庆高新区、万盛经开区管委会（以下统称区县政府）';

/** A slug for each body in the text’s order; the open list stands as itself. */
function split(list: string): string[] {
  return list
    .replace(definition, '区县政府')
    .replace('各区县政府', '区县政府')
    .replace(`${openList}，`, `、${openList}、`)
    .split('、')
    .map((name) => {
      if (name === openList) return name;
      const slug = slugOfBody[name];
      if (!slug) throw new Error(`“${name}” is no body that the plan names`);
      return slug;
    });
}

/** Each measure with its bodies, by slug, read from the source without the help of the site’s parser. */
export const responsibleBodies = sourceMeasures.map(({ number, bracket }) => {
  const [lead = '', support] = bracket
    .replace(/^[（〔]牵头单位：/, '')
    .replace(/[）〕]$/, '')
    .split('；配合单位：');
  return { number, lead: split(lead), support: support ? split(support) : [] };
});
