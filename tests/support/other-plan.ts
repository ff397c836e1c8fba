import { parse } from 'yaml';
import type { Localized } from '../../src/i18n/locales.ts';
import { localeCodes } from '../../src/i18n/locales.ts';
import { explainerHeadings, explainerParts } from '../../src/model/explainer.ts';
import { libraryOf } from '../../src/model/library-of.ts';
import type { Plan } from '../../src/model/plan.ts';
import { readPlan } from '../../src/model/read-plan/read-plan.ts';
import type { Agency } from '../../src/schema/agency.ts';
import type { MeasureFacts } from '../../src/schema/measure-facts.ts';
import type { PlanIdentity } from '../../src/schema/plan-identity.ts';
import type { Site } from '../../src/schema/site.ts';
import type { Translation } from '../../src/schema/translation.ts';
import { inLanguages } from './in-languages.ts';
import { scaffoldPlan } from '../../src/tools/import-plan/scaffold-plan.ts';

/** A plan of another place, invented: what the code says of it must come from its own content. */
const source = `示例市人民政府关于印发示例市扶持夜市若干措施的通知

示府发〔2031〕7号

各区人民政府：
  现将《示例市扶持夜市若干措施》印发给你们，请认真贯彻执行。

示例市人民政府
2031年3月9日

示例市扶持夜市若干措施

  为扶持夜市，提出以下措施。
  一、摊位
  1.增加夜市摊位。延长夜市时间。（牵头单位：市商业局）
  2.减免夜市摊位费。（牵头单位：市财税局；配合单位：市商业局）
`;

const both = (zh: string, en: string): Localized => inLanguages({ zh, en });
const bodies = [both('示例市商业局', 'Bureau of Trade'), both('示例市财税局', 'Bureau of Finance')];

const site: Site = {
  name: both('示例夜市措施逐条解读', 'Night Markets of Exampleton, Explained'),
  address: 'https://night.example',
  plan: both('示例夜市措施', 'Exampleton’s plan for night markets'),
  plan_label: both('示例夜市措施', 'Exampleton night markets'),
  place: {
    name: both('示例', 'Exampleton'),
    official_name: both('示例市', 'Exampleton'),
    code: 'cn-xx',
    country: both('中国', 'China'),
  },
  headline: both('示例要为夜市做什么', 'What Exampleton does for night markets'),
  standing: both('市政府文件：是政策，写了金额。', 'Policy of the government. It sets sums.'),
  responsible_bodies: both('两个局。', 'Two bureaus.'),
  agency_kinds: [
    {
      key: 'bureau',
      usual: true,
      label: both('局', 'Bureau'),
      heading: both('各局', 'Bureaus'),
      meaning: both('市政府的局。', 'A bureau of the government.'),
    },
  ],
  search_ignores: ['exampleton'],
  citation_key: 'exampleton',
  booklet: 'night-markets',
  colours: { seal: '#123456', sheet: '#ffffff' },
  embed: { v1: null },
};

function contentOf(plan: Plan): Map<string, unknown> {
  const files = new Map(
    [...scaffoldPlan(plan, source)]
      .filter(([path]) => path.endsWith('.yaml'))
      .map(([path, text]): [string, unknown] => [path, parse(text)]),
  );
  const identity = files.get('plan/plan.yaml') as PlanIdentity;
  Object.assign(identity, {
    document_number: both(identity.document_number.zh, 'Shi Fu Fa [2031] No. 7'),
    title_pinyin: 'Shili Shi Yeshi Cuoshi',
    issuer: both('示例市人民政府', 'Government of Exampleton'),
    kind: both('政策文件', 'policy document'),
    published: '2031-03-10',
    index_number: 'none',
    official_page: 'https://exampleton.example/',
    parts: [both('摊位', 'Stalls')],
    updates_as_found: '2031-04',
  });
  files.set('site.yaml', site);
  const translation = files.get('plan/translation.en.yaml') as Translation;
  for (const [id, entry] of Object.entries(translation)) {
    Object.assign(entry, { text: translated(id) });
  }
  bodies.forEach((name, index) => {
    const agency = files.get(`agencies/body-${index + 1}.yaml`) as Agency;
    const { zh } = agency.short_name;
    const own = { kind: 'bureau', name, short_name: both(zh, name.en), description: name };
    Object.assign(agency, own);
  });
  for (const measure of plan.measures) {
    const facts = files.get(`measures/0${measure.number}-measure/facts.yaml`) as MeasureFacts;
    const text = both('夜市', 'Night markets');
    const own = { title: text, question: text, answer: text, for: text, offers: text };
    const sentences = measure.sentences.map(() => ({
      strengths: [{ strength: 'directs', evidence: { zh: ['夜市'], en: ['will'] } }],
    }));
    Object.assign(facts, own, { strength: 'directs', topics: ['stalls'], sentences });
  }
  files.set('topics/stalls.yaml', {
    slug: 'stalls',
    name: both('摊位', 'Stalls'),
    order: 1,
    stage: 'run',
    aliases: { zh: [], en: [] },
    introduction: both('看这两条。', 'Read both.'),
  });
  files.set('glossary.yaml', {
    terms: [
      {
        slug: 'night-market',
        name: both('夜市', 'night market'),
        in_text: ['夜市'],
        meaning: both('晚上的市场。', 'A market at night.'),
        renderings: {
          en: {
            forms: ['night market', 'government'],
            banned: [],
            avoid: '',
            status: 'ours',
            source: null,
          },
        },
      },
    ],
  });
  files.set('ways-in.yaml', {
    ways: [{ stage: 'run', want: both('摆摊', 'keep a stall'), measures: [1, 2] }],
  });
  files.set('revisions.yaml', {
    revisions: [
      {
        date: '2031-04-01',
        what: both('首次发布。', 'First published.'),
        measures: 'all',
        translation: '1.0',
      },
    ],
  });
  files.set('updates/2031-05-01-longer-hours.yaml', {
    id: '2031-05-01-longer-hours',
    date: '2031-05-01',
    date_precision: 'day',
    date_kind: 'announced',
    instrument: null,
    level: 'city',
    touches: [
      { measure: 1, effect: 'adds', says: both('夜市可以更晚收摊。', 'Stalls may stay later.') },
    ],
    title: both('夜市延时', 'Longer hours'),
    summary: both('夜市延时。', 'Night markets stay open longer.'),
    as_found: '2031-06',
    source: {
      issuer: both('示例市人民政府', 'Government of Exampleton'),
      title: both('公告', 'Notice'),
      number: null,
      date: '2031-05-01',
      url: null,
    },
  });
  return files;
}

function translated(id: string): string {
  if (id === 'measure-1-responsible') return '(Lead body: Bureau of Trade)';
  if (id === 'measure-2-responsible')
    return '(Lead body: Bureau of Finance; supporting body: Bureau of Trade)';
  return `What ${id} says the government will do.`;
}

function explainer(locale: keyof typeof explainerHeadings): string {
  return explainerParts
    .map((part) => `## ${explainerHeadings[locale][part]}\n\n${both('夜市。', 'Markets.')[locale]}`)
    .join('\n\n');
}

/** The whole of the invented plan, checked and joined as in a build. */
export function otherLibrary() {
  const plan = readPlan(source);
  const folders = plan.measures.map(({ number }) => `content/measures/0${number}-measure`);
  return libraryOf({
    source,
    data: [...contentOf(plan)].map(([path, data]) => ({ file: `content/${path}`, data })),
    explainers: folders.flatMap((folder) =>
      localeCodes.map((locale) => ({ file: `${folder}/${locale}.mdx`, data: explainer(locale) })),
    ),
    pages: [],
  });
}
