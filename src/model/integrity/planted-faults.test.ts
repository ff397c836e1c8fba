import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/support/library.ts';
import { Draft, issuesOf } from '../../../tests/support/planted-fault.ts';
import { readContent } from '../read-content.ts';
import { sha256 } from '../sha256.ts';
import { findIssues } from './find-issues.ts';

const real = fixtureFiles;

/** The folder of a measure: `content/measures/08-…`. */
function folder(number: number): string {
  const start = `content/measures/${String(number).padStart(2, '0')}-`;
  const facts = real.data.find(({ file }) => file.startsWith(start));
  if (!facts) throw new Error(`Measure ${number} has no folder.`);
  return facts.file.replace('/facts.yaml', '');
}

const site = 'content/site.yaml';
const plan = 'content/plan/plan.yaml';
const source = 'content/plan/source.zh.txt';
const translation = 'content/plan/translation.en.yaml';
const glossary = 'content/glossary.yaml';
const commerce = 'content/agencies/commerce.yaml';
const customs = 'content/agencies/customs.yaml';
const skills = 'content/topics/skills.yaml';
const procurement = 'content/topics/procurement.yaml';
const tax = 'content/topics/tax.yaml';
const vehicles = 'content/industries/vehicles.yaml';
const electronics = 'content/industries/electronics.yaml';
const medicines = 'content/industries/medicines.yaml';
const isItLaw = 'content/questions/is-it-law.yaml';
const access = 'content/questions/is-my-industry-open.yaml';
const visas = 'content/questions/visas-in-steps.yaml';
const catalogue = 'content/instruments/encouraged-industries-catalogue-2022.yaml';
const negativeList = 'content/updates/2024-09-06-negative-list.yaml';
const comparison = 'content/updates/2026-07-27-fuzhou-biotechnology-2026.yaml';
const guofa = 'content/instruments/guofa-2023-11.yaml';
const opinions = 'content/instruments/guofa-2023-11.yaml';
const waysIn = 'content/ways-in.yaml';
const japanese = 'content/guides/ja.yaml';
const german = 'content/guides/de.yaml';
const redirects = 'content/redirects.yaml';
const revisions = 'content/revisions.yaml';
const about = 'content/pages/en/about.mdx';
const fifth = `${folder(5)}/facts.yaml`;
const third = `${folder(3)}/facts.yaml`;
const eighth = `${folder(8)}/facts.yaml`;
const eleventh = `${folder(11)}/facts.yaml`;
const twentieth = `${folder(20)}/facts.yaml`;
const explainer = `${folder(8)}/en.mdx`;
const headings = [
  '“## What it means”',
  '“## Who can use it”',
  '“## How to use it”',
  '“## What it does not promise”',
  '“## The law behind it”',
] as const;

interface Fault {
  plant: (draft: Draft) => void;
  /** Every issue that a build tells, in order. */
  issues: string[];
}

/** A term of the tests’ own, on words of measure 28. */
const plantedTerm = {
  slug: 'procedures-planted',
  name: { zh: '办案流程', en: 'case-handling procedures' },
  in_text: ['办案流程'],
  meaning: { zh: '会议', en: 'A meeting.' },
};

const plantedRendering = {
  forms: ['case-handling procedures'],
  banned: [] as string[],
  avoid: '',
  status: 'ours',
  source: null,
};

function plantTerm(
  draft: Draft,
  changes: Partial<typeof plantedTerm>,
  rendering: Partial<typeof plantedRendering> = {},
): void {
  const terms = draft.read(glossary, 'terms') as unknown[];
  const renderings = { en: { ...plantedRendering, ...rendering } };
  draft.set(glossary, 'terms', [...terms, { ...plantedTerm, ...changes, renderings }]);
}

/** An issue that goes on with what the parser says of a source that is not the published one. */
const startingWith = (text: string) => expect.stringContaining(text) as string;

/** Values that no schema allows. */
const malformed: Record<string, Fault> = {
  'a redirect to another site': {
    plant: (draft) =>
      draft.set(redirects, 'redirects', [{ from: '/en/old/', to: 'https://example.org/' }]),
    issues: [
      `${redirects} › redirects[0].to: found "https://example.org/". Write a path that begins with a slash, without fragment, query or base path.`,
    ],
  },
  'a misspelt field': {
    plant: (draft) => {
      draft.remove(eighth, 'strength');
      draft.set(eighth, 'strenght', 'explores');
    },
    issues: [
      `${eighth} › strength: found nothing. Invalid option: expected one of "duty"|"applies"|"directs"|"encourages"|"explores".`,
      `${eighth}: unknown field (strenght). Correct its spelling or remove it.`,
    ],
  },
  'an unknown field deep in a file': {
    plant: (draft) => draft.set(eighth, 'sentences[0].note', 'weak'),
    issues: [`${eighth} › sentences[0]: unknown field (note). Correct its spelling or remove it.`],
  },
  'a text missing in one language': {
    plant: (draft) => draft.remove(eighth, 'title.en'),
    issues: [`${eighth} › title.en: found nothing. Write the text in “en”.`],
  },
  'a text missing in every language': {
    plant: (draft) => draft.remove(skills, 'introduction'),
    issues: [
      `${skills} › introduction: found nothing. Invalid input: expected object, received undefined.`,
    ],
  },
  'a measure with no list of aliases': {
    plant: (draft) => draft.remove(eighth, 'aliases'),
    issues: [
      `${eighth} › aliases: found nothing. List what people call it when they search, in every language; [] for none.`,
    ],
  },
  'an industry whose reason is missing in one language': {
    plant: (draft) => draft.remove(vehicles, 'measures[0].why.en'),
    issues: [`${vehicles} › measures[0].why.en: found nothing. Write the text in “en”.`],
  },
  'a question without an answer in one language': {
    plant: (draft) => draft.set(isItLaw, 'answer.zh', ' '),
    issues: [`${isItLaw} › answer.zh: found " ". Write the text in “zh”.`],
  },
  'articles that are no numbers': {
    plant: (draft) => draft.set(isItLaw, 'instruments[0].articles', '第二十四条'),
    issues: [
      `${isItLaw} › instruments[0].articles: found "第二十四条". Write articles in digits, with commas: 26, 48; a paragraph in brackets: 7(2).`,
    ],
  },
  'a body with no list of aliases': {
    plant: (draft) => draft.remove(commerce, 'aliases'),
    issues: [
      `${commerce} › aliases: found nothing. List what people call it when they search, in every language; [] for none.`,
    ],
  },
  'a topic with no aliases in one language': {
    plant: (draft) => draft.remove(tax, 'aliases.en'),
    issues: [
      `${tax} › aliases.en: found nothing. List what people call it when they search in “en”; [] for none.`,
    ],
  },
  'a text of blanks': {
    plant: (draft) => draft.set(eighth, 'answer.zh', '  '),
    issues: [`${eighth} › answer.zh: found "  ". Write the text in “zh”.`],
  },
  'a text in a language that the site does not have': {
    plant: (draft) => draft.set(eighth, 'title.fr', 'Parts de fonds'),
    issues: [`${eighth} › title: unknown field (fr). Correct its spelling or remove it.`],
  },
  'a strength that there is not': {
    plant: (draft) => draft.set(eighth, 'sentences[0].strengths[0].strength', 'should'),
    issues: [
      `${eighth} › sentences[0].strengths[0].strength: found "should". Invalid option: expected one of "duty"|"applies"|"directs"|"encourages"|"explores".`,
    ],
  },
  'a duty that says not whom it binds': {
    plant: (draft) => draft.remove(twentieth, 'sentences[0].strengths[0].binds'),
    issues: [
      `${twentieth} › sentences[0].strengths[0].binds: found nothing. Give “binds” (company or authority) with strength “duty”, and only there.`,
    ],
  },
  'whom it binds, without a duty': {
    plant: (draft) => draft.set(eighth, 'sentences[0].strengths[0].binds', 'company'),
    issues: [
      `${eighth} › sentences[0].strengths[0].binds: found "company". Give “binds” (company or authority) with strength “duty”, and only there.`,
    ],
  },
  'a strength shown by no words': {
    plant: (draft) => {
      draft.set(eighth, 'sentences[0].strengths[0].evidence.zh', []);
      draft.set(eighth, 'sentences[0].strengths[0].evidence.en', []);
    },
    issues: [
      `${eighth} › sentences[0].strengths[0].evidence.zh: found []. Name the words of the Chinese sentence that show its strength.`,
      `${eighth} › sentences[0].strengths[0].evidence.en: found []. Name the words of the translation that render the evidence.`,
    ],
  },
  'a number written as text': {
    plant: (draft) => draft.set(eighth, 'number', '8'),
    issues: [
      `${eighth} › number: found "8". Write the number of a measure: 8, or '2-3' where the plan numbers anew in each part.`,
    ],
  },
  'a measure under no topic': {
    plant: (draft) => draft.set(eighth, 'topics', []),
    issues: [`${eighth} › topics: found []. Too small: expected array to have >=1 items.`],
  },
  'a date in words': {
    plant: (draft) => draft.set(negativeList, 'date', '6 September 2024'),
    issues: [
      `${negativeList} › date: found "6 September 2024". Write a date as YYYY-MM-DD, in quotation marks.`,
    ],
  },
  'a date without quotation marks, which YAML turns into a time': {
    plant: (draft) => draft.set(negativeList, 'date', new Date('2026-01-31')),
    issues: [
      `${negativeList} › date: found "2026-01-31T00:00:00.000Z". Write a date as YYYY-MM-DD, in quotation marks.`,
    ],
  },
  'a day that the calendar does not have': {
    plant: (draft) => {
      draft.set(negativeList, 'date', '2026-02-30');
      draft.set(catalogue, 'date', '2022-02-30');
    },
    issues: [
      `${catalogue} › date: found "2022-02-30". Write a date that the calendar has.`,
      `${negativeList} › date: found "2026-02-30". Write a date as YYYY-MM-DD, in quotation marks.`,
    ],
  },
  'a month that the calendar does not have': {
    plant: (draft) => {
      draft.set(catalogue, 'date', '2022-13');
      draft.set(plan, 'updates_as_found', '2026-00');
    },
    issues: [
      `${plan} › updates_as_found: found "2026-00". Write a month that the calendar has.`,
      `${catalogue} › date: found "2022-13". Write a date that the calendar has.`,
    ],
  },
  'a date of no known precision': {
    plant: (draft) => draft.set(catalogue, 'date', '2022-1'),
    issues: [
      `${catalogue} › date: found "2022-1". Write a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotation marks.`,
    ],
  },
  'an address without a scheme': {
    plant: (draft) => draft.set(commerce, 'website', 'sww.cq.gov.cn'),
    issues: [
      `${commerce} › website: found "sww.cq.gov.cn". Write a whole address with http:// or https://, or null.`,
    ],
  },
  'a page to write on that is no address': {
    plant: (draft) =>
      draft.set(commerce, 'contacts', [
        {
          kind: 'form',
          value: 'sww.cq.gov.cn',
          for: { zh: '投诉', en: 'complaints' },
          source: { zh: '网站', en: 'Website' },
          seen: '2026-11-01',
        },
      ]),
    issues: [
      `${commerce} › contacts[0].value: found "sww.cq.gov.cn". Write a whole address with http:// or https://.`,
    ],
  },
  'an address that is a script': {
    plant: (draft) => draft.set(negativeList, 'source.url', 'javascript:alert(1)'),
    issues: [
      `${negativeList} › source.url: found "javascript:alert(1)". Write a whole address with http:// or https://, or null.`,
    ],
  },
  'a slug that is no slug': {
    plant: (draft) => draft.set(tax, 'slug', 'Tax_Relief'),
    issues: [
      `${tax} › slug: found "Tax_Relief". Use lower-case letters, digits and single hyphens.`,
    ],
  },
  'an id that is no id': {
    plant: (draft) => draft.set(negativeList, 'id', 'negative-list'),
    issues: [
      `${negativeList} › id: found "negative-list". Write the id as YYYY-MM-DD, a hyphen and a slug.`,
    ],
  },
  'a kind of body that is no name': {
    plant: (draft) => draft.set(commerce, 'kind', 'Ministry'),
    issues: [
      `${commerce} › kind: found "Ministry". Use lower-case letters, digits and single hyphens.`,
    ],
  },
  'a site without a place': {
    plant: (draft) => draft.remove(site, 'place'),
    issues: [`${site} › place: found nothing. Invalid input: expected object, received undefined.`],
  },
  'a code of a place that is none': {
    plant: (draft) => draft.set(site, 'place.code', 'Chongqing'),
    issues: [
      `${site} › place.code: found "Chongqing". Write an ISO 3166 code in lower case, such as cn or cn-sc.`,
    ],
  },
  'a colour that is none': {
    plant: (draft) => draft.set(site, 'colours.seal', 'vermilion'),
    issues: [
      `${site} › colours.seal: found "vermilion". Write a colour as #rrggbb, in lower case.`,
    ],
  },
  'a hash that is no hash': {
    plant: (draft) => draft.set(translation, 'measure-8-s1.of_sha256', 'abc'),
    issues: [`${translation} › measure-8-s1.of_sha256: found "abc". Write 64 hexadecimal digits.`],
  },
  'a translation without words': {
    plant: (draft) => draft.set(translation, 'measure-8-s1.text', ' '),
    issues: [`${translation} › measure-8-s1.text: found " ". Write the translation.`],
  },
  'a term without an approved form': {
    plant: (draft) => draft.set(glossary, 'terms[0].renderings.en.forms', []),
    issues: [
      `${glossary} › terms[0].renderings.en.forms: found []. Too small: expected array to have >=1 items.`,
    ],
  },
  'a guide without a word that it needs': {
    plant: (draft) => {
      draft.remove(german, 'states.ended');
      draft.set(german, 'labels.measure', 'Maßnahme:');
    },
    issues: [
      `${german} › labels.measure: found "Maßnahme:". Say where the number stands: {{number}}.`,
      `${german} › states.ended: found nothing. Write it in the language of the guide.`,
    ],
  },
  'a word of another language without its source': {
    plant: (draft) => draft.set(glossary, 'terms[0].words', [{ language: 'fr', word: 'mot' }]),
    issues: [
      `${glossary} › terms[0].words[0].source: found nothing. Invalid input: expected string, received undefined.`,
    ],
  },
  'a file that is a list': {
    plant: (draft) => draft.replace(skills, ['skills', '职业技能']),
    issues: [
      `${skills}: found ["skills","职业技能"]. Invalid input: expected object, received array.`,
    ],
  },
  'a file that is one string': {
    plant: (draft) => draft.replace(skills, 'skills'),
    issues: [`${skills}: found "skills". Invalid input: expected object, received string.`],
  },
  'an empty file': {
    plant: (draft) => draft.replace(skills, null),
    issues: [`${skills}: found null. Invalid input: expected object, received null.`],
  },
  'a file that must be there and is not': {
    plant: (draft) => draft.drop(glossary),
    issues: [`${glossary}: the file is missing. Add it.`],
  },
  'a file where no kind of content has its files': {
    plant: (draft) => draft.add('content/agency/commerce.yaml', {}),
    issues: [
      'content/agency/commerce.yaml: no kind of content has its files here. Move it to where its kind belongs (see CONTRIBUTING.md), or remove it.',
    ],
  },
  'a file with the other ending of YAML': {
    plant: (draft) => draft.rename(customs, 'content/agencies/customs.yml'),
    issues: [
      'content/agencies/customs.yml: no kind of content has its files here. Move it to where its kind belongs (see CONTRIBUTING.md), or remove it.',
    ],
  },
  'explainers without facts': {
    plant: (draft) => draft.drop(eighth),
    issues: [`${eighth}: the file is missing. Add it, beside its explainers.`],
  },
  'an explainer in a language that the site does not have': {
    plant: (draft) => draft.explain(`${folder(8)}/fr.mdx`, '## Ce que cela veut dire'),
    issues: [
      `${folder(8)}/fr.mdx: no language of the site has this name. Call an explainer zh.mdx or en.mdx.`,
    ],
  },
  'faults in several files at once': {
    plant: (draft) => {
      draft.set(commerce, 'kind', 'Ministry');
      draft.set(eighth, 'number', 0);
    },
    issues: [
      `${eighth} › number: found 0. Too small: expected number to be >0.`,
      `${commerce} › kind: found "Ministry". Use lower-case letters, digits and single hyphens.`,
    ],
  },
};

/** Files that are sound in themselves and do not agree with one another. */
const disagreeing: Record<string, Fault> = {
  'a kind of body that there is not': {
    plant: (draft) => draft.set(commerce, 'kind', 'ministry'),
    issues: [
      `${commerce} › kind: found “ministry”, which is no kind of body in ${site}. Write one of municipal-department, party-organ, court, central-branch, peoples-organisation, district-governments, or add the kind there.`,
    ],
  },
  'a kind of body that is described twice': {
    plant: (draft) => {
      const kinds = draft.read(site, 'agency_kinds') as unknown[];
      draft.set(site, 'agency_kinds', [...kinds, kinds[2]]);
    },
    issues: [`${site} › agency_kinds: the key “court” is given more than once. Give each its own.`],
  },
  'a measure without a folder': {
    plant: (draft) => {
      draft.drop(eighth);
      draft.drop(`${folder(8)}/zh.mdx`);
      draft.drop(explainer);
    },
    issues: [
      'content/measures/: measure 8 has no folder. Add 08-<slug>/ with facts.yaml, zh.mdx and en.mdx.',
    ],
  },
  'a number given twice': {
    plant: (draft) => {
      draft.add('content/measures/08-twin/facts.yaml', draft.read(eighth));
      draft.explain('content/measures/08-twin/zh.mdx', draft.text(`${folder(8)}/zh.mdx`));
      draft.explain('content/measures/08-twin/en.mdx', draft.text(explainer));
    },
    issues: [
      `${eighth} › number: the number 8 is given more than once. Give every measure its own number, as in the plan.`,
      'content/measures/08-twin/facts.yaml › number: the number 8 is given more than once. Give every measure its own number, as in the plan.',
    ],
  },
  'a number that the plan does not have': {
    plant: (draft) => {
      draft.unquote(folder(8));
      draft.set(eighth, 'number', 52);
      draft.set(eighth, 'today', null);
      draft.rename(folder(8), 'content/measures/52-fund-interests');
    },
    issues: [
      'content/measures/: measure 8 has no folder. Add 08-<slug>/ with facts.yaml, zh.mdx and en.mdx.',
      'content/measures/52-fund-interests/facts.yaml › number: the plan has no measure 52. Write the number as in the plan.',
    ],
  },
  'a folder named after another number': {
    plant: (draft) => draft.rename(folder(8), 'content/measures/80-fund-interests'),
    issues: [
      'content/measures/80-fund-interests/facts.yaml › number: the folder is not named after the number 8. Make the two agree.',
    ],
  },
  'fewer entries than sentences': {
    plant: (draft) => {
      const sentences = draft.read(fifth, 'sentences') as unknown[];
      draft.set(fifth, 'sentences', sentences.slice(0, 2));
    },
    issues: [
      `${fifth} › sentences: the file has 2, the plan 3. Give each sentence of the measure one entry, in order.`,
    ],
  },
  'more entries than sentences': {
    plant: (draft) => {
      const sentences = draft.read(eighth, 'sentences') as unknown[];
      draft.set(eighth, 'sentences', [...sentences, ...sentences]);
    },
    issues: [
      `${eighth} › sentences: the file has 2, the plan 1. Give each sentence of the measure one entry, in order.`,
    ],
  },
  'a headline strength that no limb has': {
    plant: (draft) => draft.set(eighth, 'strength', 'duty'),
    issues: [
      `${eighth} › strength: no limb of its sentences has the strength “duty”. Use the strength of the limb that answers the question, or add that limb under sentences.`,
    ],
  },
  'words that two limbs share': {
    plant: (draft) =>
      draft.set(eighth, 'sentences', [
        {
          strengths: [
            { strength: 'explores', evidence: { zh: ['探索'], en: ['explore'] } },
            { strength: 'directs', evidence: { zh: ['探索开展'], en: ['and explore a pilot'] } },
          ],
        },
      ]),
    issues: [
      `${eighth} › sentences[0].strengths[1].evidence.zh[0]: “探索开展” overlaps “探索” in the Chinese of measure-8-s1. Give each word to one limb, once.`,
      `${eighth} › sentences[0].strengths[1].evidence.en[0]: “and explore a pilot” overlaps “explore” in the translation of measure-8-s1. Give each word to one limb, once.`,
    ],
  },
  'limbs in another order than their words': {
    plant: (draft) => {
      const [sentence] = draft.read(eighth, 'sentences') as { strengths: object[] }[];
      draft.set(eighth, 'sentences', [{ strengths: [...(sentence?.strengths ?? [])].reverse() }]);
    },
    issues: [
      `${eighth} › sentences[0].strengths: the limbs are not in the order in which their words stand in the Chinese of measure-8-s1. Sort them by the first word of each.`,
    ],
  },
  'evidence that is not in the sentence': {
    plant: (draft) => draft.set(eighth, 'sentences[0].strengths[0].evidence.zh', ['必须']),
    issues: [
      `${eighth} › sentences[0].strengths[0].evidence.zh[0]: “必须” does not stand in the Chinese of measure-8-s1. Name words that do.`,
    ],
  },
  'evidence that stands in another sentence of the measure': {
    plant: (draft) => draft.set(twentieth, 'sentences[1].strengths[0].evidence.zh', ['必须']),
    issues: [
      `${twentieth} › sentences[1].strengths[0].evidence.zh[0]: “必须” does not stand in the Chinese of measure-20-s2. Name words that do.`,
    ],
  },
  'evidence that stands twice in the sentence': {
    plant: (draft) => draft.set(eighth, 'sentences[0].strengths[0].evidence.zh', ['股权']),
    issues: [
      `${eighth} › sentences[0].strengths[0].evidence.zh[0]: “股权” stands 2 times in the Chinese of measure-8-s1. Add the words beside it until only one place fits.`,
    ],
  },
  'English evidence that is not in the translation': {
    plant: (draft) => draft.set(eighth, 'sentences[0].strengths[0].evidence.en', ['shall']),
    issues: [
      `${eighth} › sentences[0].strengths[0].evidence.en[0]: “shall” does not stand in the translation of measure-8-s1. Name words that do.`,
    ],
  },
  'a topic that there is not': {
    plant: (draft) => draft.set(eighth, 'topics', ['funds']),
    issues: [`${eighth} › topics[0]: there is no topic “funds”. Use a slug of content/topics/.`],
  },
  'topics out of order': {
    plant: (draft) => draft.set(eighth, 'topics', ['finance-funds', 'services-opening']),
    issues: [
      `${eighth} › topics: the topics are not in the order of the topics. Sort them by their “order”.`,
    ],
  },
  'a topic named twice': {
    plant: (draft) => draft.set(eighth, 'topics', ['finance-funds', 'finance-funds']),
    issues: [`${eighth} › topics: “finance-funds” is named twice. Name it once.`],
  },
  'an instrument that there is not': {
    plant: (draft) => draft.set(eighth, 'related_instruments', ['guohan-1921-37']),
    issues: [
      `${eighth} › related_instruments[0]: there is no instrument “guohan-1921-37”. Use a slug of content/instruments/.`,
    ],
  },
  'an instrument named twice': {
    plant: (draft) => draft.set(eighth, 'related_instruments', ['patent-law', 'patent-law']),
    issues: [`${eighth} › related_instruments: “patent-law” is named twice. Name it once.`],
  },
  'a provision of a document that there is not': {
    plant: (draft) =>
      draft.set(eighth, 'national_provisions', [{ instrument: 'guofa-1923-11', provision: 2 }]),
    issues: [
      `${eighth} › national_provisions[0].instrument: there is no instrument “guofa-1923-11”. Use a slug of content/instruments/.`,
    ],
  },
  'a provision named twice': {
    plant: (draft) =>
      draft.set(eighth, 'national_provisions', [
        { instrument: 'guofa-2023-11', provision: 2 },
        { instrument: 'guofa-2023-11', provision: 2 },
      ]),
    issues: [`${eighth} › national_provisions: “guofa-2023-11 2” is named twice. Name it once.`],
  },
  'a provision that the document does not have': {
    plant: (draft) => draft.set(eighth, 'national_provisions[0].provision', 25),
    issues: [
      `${eighth} › national_provisions[0].provision: guofa-2023-11 has no provision 25. Write a number from 1 to 24.`,
    ],
  },
  'provisions of a document that are numbered with a gap': {
    plant: (draft) => draft.set(opinions, 'provisions[23].number', 25),
    issues: [
      `${folder(51)}/zh.mdx › <Article of="guofa-2023-11" no="24">第（二十四）条</Article>: guofa-2023-11 has no provision 24. Write a number from 1 to 24.`,
      `${folder(51)}/en.mdx › <Article of="guofa-2023-11" no="24">provision (24)</Article>: guofa-2023-11 has no provision 24. Write a number from 1 to 24.`,
      `${opinions} › provisions[23].number: found 25 in place 24. Number the provisions 1, 2, 3 … as in the document.`,
      `${folder(51)}/facts.yaml › national_provisions[0].provision: guofa-2023-11 has no provision 24. Write a number from 1 to 24.`,
    ],
  },
  'a related measure that there is not': {
    plant: (draft) => draft.set(eighth, 'related', [7, 99]),
    issues: [`${eighth} › related[1]: the plan has no measure 99. Correct or remove the number.`],
  },
  'a related measure named twice': {
    plant: (draft) => draft.set(eighth, 'related', [7, 11, 7]),
    issues: [`${eighth} › related: measure 7 is named twice. Name it once.`],
  },
  'a measure related to itself': {
    plant: (draft) => draft.set(eighth, 'related', [8]),
    issues: [`${eighth} › related[0]: the measure is related to itself. Remove the number.`],
  },
  'a sentence without translation': {
    plant: (draft) => {
      draft.unquote(folder(8));
      draft.remove(translation, 'measure-8-s1');
    },
    issues: [
      `${translation} › measure-8-s1: the translation of “加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业” is missing. Add it, with of_sha256: 1608b0db4f190b1e55e98aa92cd19a0676fff32e90c1d539a4c490f35edd6c1a`,
    ],
  },
  'a translation of a Chinese text that has changed': {
    plant: (draft) => draft.set(translation, 'measure-8-s1.of_sha256', sha256('探索')),
    issues: [
      `${translation} › measure-8-s1.of_sha256: the translation is stale: the Chinese is not the one that it renders. Compare it with the Chinese of today, then write of_sha256: 1608b0db4f190b1e55e98aa92cd19a0676fff32e90c1d539a4c490f35edd6c1a`,
    ],
  },
  'a translation of a unit that the plan does not have': {
    plant: (draft) =>
      draft.set(translation, 'measure-8-s2', { of_sha256: sha256('探索'), text: 'Explore.' }),
    issues: [
      `${translation} › measure-8-s2: the plan has no such unit. Correct the key (for example measure-8-s1) or remove the entry.`,
    ],
  },
  'Chinese left in the English': {
    plant: (draft) =>
      draft.set(translation, 'measure-8-responsible.text', '(Lead body: 市委金融办)'),
    issues: [
      `${translation} › measure-8-responsible.text: Chinese characters stand in the English. Translate them.`,
    ],
  },
  'a source that is not the one published': {
    plant: (draft) => {
      draft.rewordSource('（此件公开发布）', '（此件公开）');
    },
    issues: [
      startingWith(
        `${plan} › source_sha256: ${source} has the SHA-256 655cbc4e91eb2cc07936ab993705b271a60d06e67ba439dfd64b3082f54e1093, not 9f10e6cf94af69f80d0802d43dcc4396cd427eebfef32dae9b144fcdf0ebc2b8.`,
      ),
      `${translation} › release-note.of_sha256: the translation is stale: the Chinese is not the one that it renders. Compare it with the Chinese of today, then write of_sha256: ebbba9418286a66b629f5c45df2c7f6f21e33afddef5764aec57ad4346b33ede`,
    ],
  },
  'a source whose line ends git has changed': {
    plant: (draft) => {
      draft.files.source = draft.files.source.replaceAll('\n', '\r\n');
    },
    issues: [
      `${source} › line ends: the text is the published one, but its lines end with CR LF, as git writes them on Windows. Run “git config core.autocrlf false”, then “git checkout -- ${source}”. Leave the SHA-256 as it is.`,
    ],
  },
  'a sentence of the source that was changed': {
    plant: (draft) => {
      draft.unquote(folder(8));
      draft.set(eighth, 'sentences', [
        { strengths: [{ strength: 'explores', evidence: { zh: ['探索'], en: ['explore'] } }] },
      ]);
      draft.rewordSource('探索开展股权', '开展股权');
    },
    issues: [
      startingWith(
        `${plan} › source_sha256: ${source} has the SHA-256 ac4293b054d1671bc761d5ff7b8ce7714aa970165a2a80e4f65a00f4233833bc, not 9f10e6cf94af69f80d0802d43dcc4396cd427eebfef32dae9b144fcdf0ebc2b8.`,
      ),
      `${translation} › measure-8-s1.of_sha256: the translation is stale: the Chinese is not the one that it renders. Compare it with the Chinese of today, then write of_sha256: d222394b4502a1ae35bc5617abc30fc4f50ca3bce404f141151ecbd0e382756a`,
      `${eighth} › sentences[0].strengths[0].evidence.zh[0]: “探索” does not stand in the Chinese of measure-8-s1. Name words that do.`,
    ],
  },
  'a part without a name': {
    plant: (draft) => {
      const parts = draft.read(plan, 'parts') as unknown[];
      draft.set(plan, 'parts', parts.slice(1));
    },
    issues: [
      `${plan} › parts: 5 names for 6 parts. Give each part of the plan one short name, in order.`,
    ],
  },
  'an explainer missing in one language': {
    plant: (draft) => draft.drop(explainer),
    issues: [`${explainer}: the explainer is missing. Write it, with its five headings.`],
  },
  'a heading in other words': {
    plant: (draft) =>
      draft.reword({ file: explainer, from: '## Who can use it', to: '## For whom' }),
    issues: [
      `${explainer} › headings: found “## What it means”, “## For whom”, “## How to use it”, “## What it does not promise”, “## The law behind it”. Write these, in this order: ${headings.join(', ')}.`,
    ],
  },
  'headings in another order': {
    plant: (draft) => {
      draft.reword({ file: explainer, from: '## Who can use it', to: '## Planted' });
      draft.reword({ file: explainer, from: '## How to use it', to: '## Who can use it' });
      draft.reword({ file: explainer, from: '## Planted', to: '## How to use it' });
    },
    issues: [
      `${explainer} › headings: found “## What it means”, “## How to use it”, “## Who can use it”, “## What it does not promise”, “## The law behind it”. Write these, in this order: ${headings.join(', ')}.`,
    ],
  },
  'an explainer without headings': {
    plant: (draft) => draft.reword({ file: explainer, from: '## ', to: '### ' }),
    issues: [
      `${explainer}: text stands before the first heading. Move it under “## What it means”.`,
      `${explainer} › headings: found none. Write these, in this order: ${headings.join(', ')}.`,
    ],
  },
  'nothing under a heading': {
    plant: (draft) =>
      draft.explain(
        explainer,
        [
          '## What it means\n\nText.',
          '## Who can use it',
          '## How to use it\n\nText.',
          '## What it does not promise\n\nText.',
          '## The law behind it\n\nText.',
        ].join('\n\n'),
      ),
    issues: [`${explainer} › ## Who can use it: no text stands under this heading. Write it.`],
  },
  'text before the first heading': {
    plant: (draft) =>
      draft.reword({
        file: explainer,
        from: '## What it means',
        to: 'In short, nothing yet.\n\n## What it means',
      }),
    issues: [
      `${explainer}: text stands before the first heading. Move it under “## What it means”.`,
    ],
  },
  'links to what there is not': {
    plant: (draft) =>
      draft.reword({
        file: explainer,
        from: '## Who can use it\n\n',
        to: [
          '## Who can use it\n\n',
          '[a](measure:99) [b](agency:ministry) [c](topic:funds) [d](instrument:no-law) ',
          '[e](term:nothing) [f](page:shop) [g](measure: 8) [h](agency:commerce "title")\n\n',
        ].join(''),
      }),
    issues: [
      `${explainer} › ](measure:99): there is no measure “99”. Correct the name.`,
      `${explainer} › ](agency:ministry): there is no agency “ministry”. Correct the name.`,
      `${explainer} › ](topic:funds): there is no topic “funds”. Correct the name.`,
      `${explainer} › ](instrument:no-law): there is no instrument “no-law”. Correct the name.`,
      `${explainer} › ](term:nothing): there is no term “nothing”. Correct the name.`,
      `${explainer} › ](page:shop): there is no page “shop”. Correct the name.`,
      `${explainer} › ](measure: 8): there is no measure “ 8”. Correct the name.`,
    ],
  },
  'links that are no addresses': {
    plant: (draft) =>
      draft.reword({
        file: explainer,
        from: '## Who can use it\n\n',
        to: '## Who can use it\n\n[a](sww.cq.gov.cn) [b](javascript:void) [c](/en/) [d]()\n\n',
      }),
    issues: [
      `${explainer} › ](sww.cq.gov.cn): this is no address. Link like [text](measure:8), agency:, topic:, industry:, question:, instrument:, term:, page: or https://….`,
      `${explainer} › ](javascript:void): this is no address. Link like [text](measure:8), agency:, topic:, industry:, question:, instrument:, term:, page: or https://….`,
      `${explainer} › ](/en/): this is no address. Link like [text](measure:8), agency:, topic:, industry:, question:, instrument:, term:, page: or https://….`,
      `${explainer} › ](): this is no address. Link like [text](measure:8), agency:, topic:, industry:, question:, instrument:, term:, page: or https://….`,
    ],
  },
  'a link of a page to what there is not': {
    plant: (draft) => draft.reword({ file: about, from: '](page:plan)', to: '](page:plans)' }),
    issues: [`${about} › ](page:plans): there is no page “plans”. Correct the name.`],
  },
  'a sentence that is too long': {
    plant: (draft) =>
      draft.reword({
        file: explainer,
        from: '## Who can use it\n\n',
        to: `## Who can use it\n\n${'Word '.repeat(36)}end.\n\n`,
      }),
    issues: [
      `${explainer}: “Word Word Word Word Word Word Word Word Word Word …” has 37 words; at most 35. Rewrite the sentence.`,
    ],
  },
  'quotation marks that are not those of the language': {
    plant: (draft) => {
      draft.reword({
        file: explainer,
        from: '## Who can use it\n\n',
        to: '## Who can use it\n\nThey say "explore".\n\n',
      });
      draft.reword({
        file: `${folder(8)}/zh.mdx`,
        from: '## 谁可以用\n\n',
        to: '## 谁可以用\n\n方案写的是「探索」。\n\n',
      });
    },
    issues: [
      `${folder(8)}/zh.mdx: “方案写的是「探索」。” has other quotation marks than “ ”. Rewrite the sentence.`,
      `${explainer}: “They say "explore".” has straight quotation marks; use “ ” ’. Rewrite the sentence.`,
    ],
  },
  'a page missing in one language': {
    plant: (draft) => draft.drop(about),
    issues: [`${about}: the page is missing. Write it: every page is there in every language.`],
  },
  'a body of the text that no agency is': {
    plant: (draft) => draft.set(customs, 'names_in_text', ['重庆市海关']),
    issues: [
      'content/agencies/ › names_in_text: measure 10 names “重庆海关”, and no agency has that name. Add a file for it, or add “重庆海关” to the names_in_text of its file.',
      `${customs} › names_in_text: no measure names this body. Write its name as in the responsibility brackets, or remove the file.`,
    ],
  },
  'a body of the text that two agencies are': {
    plant: (draft) => draft.set(customs, 'names_in_text', ['重庆海关', '市商务委']),
    issues: [
      `${customs} › names_in_text: “市商务委” also stands in ${commerce}. Leave it with one of them.`,
    ],
  },
  'an agency that is not named like its file': {
    plant: (draft) => draft.rename(customs, 'content/agencies/chongqing-customs.yaml'),
    issues: [
      'content/agencies/chongqing-customs.yaml › slug: “customs” is not the name of the file. Make the two agree: slugs are permanent addresses.',
    ],
  },
  'a slug that two agencies have': {
    plant: (draft) => draft.add('content/agencies/twin.yaml', draft.read(customs)),
    issues: [
      `content/agencies/twin.yaml › names_in_text: “重庆海关” also stands in ${customs}. Leave it with one of them.`,
      'content/agencies/twin.yaml › slug: “customs” is not the name of the file. Make the two agree: slugs are permanent addresses.',
      'content/agencies/ › slug: the slug “customs” is given more than once. Give each its own.',
    ],
  },
  'a topic that is not named like its file': {
    plant: (draft) => draft.rename(skills, 'content/topics/training.yaml'),
    issues: [
      'content/topics/training.yaml › slug: “skills” is not the name of the file. Make the two agree: slugs are permanent addresses.',
    ],
  },
  'a topic without a measure': {
    plant: (draft) => {
      draft.add('content/topics/tourism.yaml', draft.read(skills));
      draft.set('content/topics/tourism.yaml', 'slug', 'tourism');
      draft.set('content/topics/tourism.yaml', 'order', 99);
    },
    issues: [
      'content/topics/tourism.yaml › slug: no measure stands under this topic. Name it in the “topics” of a measure’s facts.yaml, or remove the file.',
    ],
  },
  'two topics at one place': {
    plant: (draft) => draft.set(skills, 'order', draft.read(procurement, 'order')),
    issues: [
      `${skills} › order: 9 is also the order of ${procurement}. Give each topic its own place.`,
    ],
  },
  'an industry that is not named like its file': {
    plant: (draft) => draft.rename(vehicles, 'content/industries/cars.yaml'),
    issues: [
      'content/industries/cars.yaml › slug: “vehicles” is not the name of the file. Make the two agree: slugs are permanent addresses.',
    ],
  },
  'two industries at one place': {
    plant: (draft) => draft.set(vehicles, 'order', draft.read(electronics, 'order')),
    issues: [
      `${vehicles} › order: 2 is also the order of ${electronics}. Give each industry its own place.`,
    ],
  },
  'an industry that names a measure that there is not, and one twice': {
    plant: (draft) => {
      draft.set(vehicles, 'measures[0].number', 99);
      draft.set(vehicles, 'measures[2].number', 45);
    },
    issues: [
      `${vehicles} › measures[0].number: the plan has no measure 99. Correct or remove the number.`,
      `${vehicles} › measures: measure 45 is named twice. Name it once.`,
    ],
  },
  'a measure in no industry': {
    plant: (draft) => draft.set(medicines, 'measures[1].number', 5),
    issues: [
      'content/industries/ › measures: measure 3 is in no industry. Name it, with the reason, in each industry that should read it.',
    ],
  },
  'a question that names what there is not': {
    plant: (draft) => {
      draft.set(visas, 'measures[0]', 99);
      draft.set(visas, 'bodies[1]', 'ministry');
      draft.set(visas, 'instruments[0].slug', 'no-law');
      draft.set(visas, 'updates[0]', 'no-update');
    },
    issues: [
      `${visas} › measures[0]: the plan has no measure 99. Correct or remove the number.`,
      `${visas} › bodies[1]: there is no body “ministry”. Use a slug of content/agencies/.`,
      `${visas} › instruments[0].slug: there is no instrument “no-law”. Use a slug of content/instruments/.`,
      `${visas} › updates[0]: there is no update “no-update”. Use an id of content/updates/.`,
    ],
  },
  'a guide without a title': {
    plant: (draft) => {
      draft.remove(japanese, 'measures.titles.8');
      draft.remove(japanese, 'measures.parts.2');
    },
    issues: [
      `${japanese} › measures.titles.8: measure 8 has no words. Say what it is about, from its Chinese sentences.`,
      `${japanese} › measures.parts.2: part 2 has no words. Say what it is about, from its Chinese heading.`,
    ],
  },
  'a guide with a title too many, and one twice': {
    plant: (draft) => {
      draft.set(japanese, 'measures.titles.99', '題名');
      draft.set(japanese, 'measures.titles.8', draft.read(japanese, 'measures.titles.7'));
    },
    issues: [
      `${japanese} › measures.titles.99: the plan has no measure 99. Correct or remove the number.`,
      expect.stringMatching(
        `^${japanese} › measures.titles: “.+” stands there more than once. Say what makes each different.$`,
      ),
    ],
  },
  'a guide that names what there is not': {
    plant: (draft) => {
      draft.set(german, 'terms.words[0].term', 'no-term');
      draft.set(german, 'contacts.bodies[1].body', draft.read(german, 'contacts.bodies[0].body'));
      draft.set(german, 'standing.paragraphs[0]', '{{number}} [Wort](fr) [Seite](en:page:nowhere)');
    },
    issues: [
      `${german} › terms.words[0].term: there is no term “no-term”. Use a slug of content/glossary.yaml.`,
      `${german} › contacts.bodies: “commerce” is given more than once. Keep one of them.`,
      `${german} › standing.paragraphs[0]: there is nothing to fill in for {{number}}. Use one of: {{measures}} {{parts}} {{title}} {{document}} {{kind}} {{issued}} {{published}} {{foundFrom}} {{foundTo}}.`,
      `${german} › standing.paragraphs[0]: “(fr)” leads nowhere. Name a language of the site, (zh), or a page in one, (en:page:plan).`,
      `${german} › standing.paragraphs[0]: there is no page “nowhere”. Correct the name.`,
    ],
  },
  'a guide in a language of the site': {
    plant: (draft) => {
      draft.rename(german, 'content/guides/en.yaml');
      draft.set('content/guides/en.yaml', 'code', 'en');
    },
    issues: [
      'content/guides/en.yaml › code: “en” is a language of the site. Write guides in other languages only: its own pages say all of this.',
    ],
  },
  'a guide that is not named like its file, at the place of another': {
    plant: (draft) => {
      draft.set(german, 'code', 'fr');
      draft.set(german, 'order', draft.read(japanese, 'order'));
    },
    issues: [
      `${german} › code: “fr” is not the name of the file. Make the two agree: slugs are permanent addresses.`,
      `${japanese} › order: 1 is also the order of ${german}. Give each guide its own place.`,
    ],
  },
  'words of other languages that agree with nothing': {
    plant: (draft) => {
      const [source] = draft.read(glossary, 'word_sources') as { key: string }[];
      const sources = draft.read(glossary, 'word_sources') as unknown[];
      draft.set(glossary, 'word_sources', [...sources, source, { ...source, key: 'unused' }]);
      draft.set(glossary, 'terms[1].words', [
        { language: 'en', word: 'climate', source: source?.key },
        { language: 'fr', word: 'climat', source: 'nowhere' },
        { language: 'fr', word: 'environnement', source: source?.key },
      ]);
    },
    issues: [
      `${glossary} › word_sources: the key “jetro-regulations” is given more than once. Give each source its own.`,
      `${glossary} › word_sources: no word was seen in “unused”. Remove it, or name it as the source of a word.`,
      `${glossary} › foreign-investment-environment.words: “fr” has more than one word. Keep the settled one.`,
      `${glossary} › foreign-investment-environment.words[0].language: “en” is a language of the site. Give its word under name.`,
      `${glossary} › foreign-investment-environment.words[1].source: there is no source “nowhere”. Use a key of word_sources, or add one there.`,
    ],
  },
  'a question that is not named like its file': {
    plant: (draft) => draft.rename(isItLaw, 'content/questions/law.yaml'),
    issues: [
      'content/questions/law.yaml › slug: “is-it-law” is not the name of the file. Make the two agree: slugs are permanent addresses.',
    ],
  },
  'two questions at one place': {
    plant: (draft) => draft.set(visas, 'order', draft.read(isItLaw, 'order')),
    issues: [
      `${visas} › order: 1 is also the order of ${isItLaw}. Give each question its own place.`,
    ],
  },
  'an answer that rests on nothing': {
    plant: (draft) => {
      draft.set(isItLaw, 'measures', []);
      draft.set(isItLaw, 'instruments', []);
    },
    issues: [
      `${isItLaw} › measures: the answer rests on nothing. Name measures, instruments, updates or sources on which it rests, or what was not seen.`,
    ],
  },
  'an instrument that is not named like its file': {
    plant: (draft) => draft.rename(catalogue, 'content/instruments/catalogue-2022.yaml'),
    issues: [
      'content/instruments/catalogue-2022.yaml › slug: “encouraged-industries-catalogue-2022” is not the name of the file. Make the two agree: slugs are permanent addresses.',
    ],
  },
  'a replacement that there is not': {
    plant: (draft) => draft.set(catalogue, 'replaced_by', 'encouraged-industries-catalogue-2035'),
    issues: [
      `${catalogue} › replaced_by: there is no instrument “encouraged-industries-catalogue-2035”. Use a slug of content/instruments/, or null.`,
    ],
  },
  'a replaced instrument that is said to be in force': {
    plant: (draft) => draft.set(catalogue, 'status', 'in-force'),
    issues: [
      `${catalogue} › status: “in-force”, though it was replaced by “encouraged-industries-catalogue-2025”. Write status: replaced.`,
    ],
  },
  'an update that is not named like its file': {
    plant: (draft) => draft.rename(negativeList, 'content/updates/2024-09-06-list.yaml'),
    issues: [
      'content/updates/2024-09-06-list.yaml › id: “2024-09-06-negative-list” is not the name of the file. Make the two agree: ids are permanent.',
    ],
  },
  'an update whose date is not that of its id': {
    plant: (draft) => draft.set(negativeList, 'date', '2024-09-07'),
    issues: [`${negativeList} › date: 2024-09-07 is not the date in the id. Make the two agree.`],
  },
  'an update from before the plan': {
    plant: (draft) => {
      draft.set(negativeList, 'date', '2023-09-06');
      for (const file of [third, eleventh]) draft.set(file, 'today', null);
      draft.set(negativeList, 'id', '2023-09-06-negative-list');
      draft.rename(negativeList, 'content/updates/2023-09-06-negative-list.yaml');
    },
    issues: [
      `${access} › updates[0]: there is no update “2024-09-06-negative-list”. Use an id of content/updates/.`,
      'content/updates/2023-09-06-negative-list.yaml › date: 2023-09-06 is before the plan (2024-04-24). Only later developments stand here.',
    ],
  },
  'an update on an instrument that there is not': {
    plant: (draft) => draft.set(negativeList, 'instrument', 'positive-list'),
    issues: [
      `${negativeList} › instrument: there is no instrument “positive-list”. Use a slug of content/instruments/, or null.`,
    ],
  },
  'an update on a measure that there is not': {
    plant: (draft) => draft.set(negativeList, 'touches[0].measure', 60),
    issues: [
      `${negativeList} › touches[0].measure: the plan has no measure 60. Correct or remove the number.`,
      `${third} › today.updates[2]: “2024-09-06-negative-list” does not touch measure 3. Name an update that touches the measure, or leave it out.`,
    ],
  },
  'an update that touches a measure twice': {
    plant: (draft) =>
      draft.set(comparison, 'touches', [
        { measure: 3, effect: 'context', says: { zh: '一', en: 'one' } },
        { measure: 3, effect: 'context', says: { zh: '二', en: 'two' } },
      ]),
    issues: [`${comparison} › touches: measure 3 is named twice. Name it once.`],
  },
  'an update that replaces a rule without saying which': {
    plant: (draft) => draft.set(negativeList, 'touches[0].effect', 'replaces'),
    issues: [
      `${negativeList} › touches[0].was: nothing says what held before. Say it in a few words.`,
    ],
  },
  'an update that overtakes nothing and says what held before': {
    plant: (draft) => draft.set(negativeList, 'touches[0].was', { zh: '旧', en: 'old' }),
    issues: [`${negativeList} › touches[0].was: “context” overtakes nothing. Remove it.`],
  },
  'a line of today that is too long': {
    plant: (draft) => draft.set(eighth, 'today.zh', '长'.repeat(71)),
    issues: [
      `${eighth} › today.zh: the line has 71 signs, 70 fit. Shorten it: the updates tell the rest.`,
    ],
  },
  'a line of today on an update that there is not': {
    plant: (draft) => draft.set(eighth, 'today.updates', ['2027-01-01-no-such-thing']),
    issues: [
      `${eighth} › today.updates[0]: there is no update “2027-01-01-no-such-thing”. Name an update that touches the measure, or leave it out.`,
    ],
  },
  'a line of today on an update of another measure': {
    plant: (draft) =>
      draft.set(eighth, 'today.updates', ['2025-06-30-reinvestment-tax-credit-2025']),
    issues: [
      `${eighth} › today.updates[0]: “2025-06-30-reinvestment-tax-credit-2025” does not touch measure 8. Name an update that touches the measure, or leave it out.`,
    ],
  },
  'an instrument that the official text does not name so': {
    plant: (draft) => draft.set(guofa, 'names_in_text', ['《不存在的意见》']),
    issues: [
      `${guofa} › names_in_text[0]: neither the preamble nor a measure says “《不存在的意见》”. Write it sign by sign as in the official text, or remove it.`,
    ],
  },
  'a reason why there is no address, beside the address': {
    plant: (draft) => draft.set(guofa, 'url_missing', { zh: '未公布', en: 'not published' }),
    issues: [`${guofa} › url_missing: there is an address. Remove the reason why there is none.`],
  },
  'a way in to a measure that there is not': {
    plant: (draft) => draft.set(waysIn, 'ways[0].measures[0]', 60),
    issues: [
      `${waysIn} › ways[0].measures[0]: the plan has no measure 60. Correct or remove the number.`,
    ],
  },
  'a measure that no way leads to': {
    plant: (draft) => {
      const measures = readContent(real)
        .plan.measures.map(({ number }) => number)
        .filter((number) => number !== 51);
      draft.set(waysIn, 'ways', [{ stage: 'run', want: { zh: '找', en: 'look' }, measures }]);
    },
    issues: [
      `${waysIn} › ways: no way leads to measure 51. Name them where a reader would look for them.`,
    ],
  },
  'an address that moves twice': {
    plant: (draft) =>
      draft.set(redirects, 'redirects', [
        { from: '/en/old/', to: '/en/' },
        { from: '/en/old/', to: '/zh/' },
      ]),
    issues: [`${redirects} › redirects: /en/old/ moves more than once. Keep one entry.`],
  },
  'a revision below an older one': {
    plant: (draft) => {
      const first = (draft.read(revisions, 'revisions') as object[]).at(-1);
      draft.set(revisions, 'revisions', [first, { ...first, date: '2027-01-01' }]);
    },
    issues: [
      `${revisions} › revisions[1].date: 2027-01-01 stands below 2026-11-25. Put the newest first, and tell a day in one entry.`,
    ],
  },
  'a revision of a measure that there is not': {
    plant: (draft) => draft.set(revisions, 'revisions[0].measures', [60]),
    issues: [
      `${revisions} › revisions[0].measures[0]: the plan has no measure 60. Correct or remove the number.`,
    ],
  },
  'a first publication without a version': {
    plant: (draft) => {
      const first = (draft.read(revisions, 'revisions') as object[]).at(-1);
      draft.set(revisions, 'revisions', [{ ...first, translation: undefined }]);
    },
    issues: [
      `${revisions} › revisions[0].translation: the first publication gives the translation no version. Write one, like 1.0.`,
    ],
  },
  'an address that moves on and on': {
    plant: (draft) =>
      draft.set(redirects, 'redirects', [
        { from: '/en/oldest/', to: '/en/old/' },
        { from: '/en/old/', to: '/en/' },
      ]),
    issues: [
      `${redirects} › redirects[0].to: /en/old/ has moved itself. Name the address that it moved to.`,
    ],
  },
  'a term rendered in none of its approved forms': {
    plant: (draft) => plantTerm(draft, {}, { forms: ['case work scheme', 'case work regime'] }),
    issues: [
      `${translation} › measure-28-s1.text: “办案流程” is rendered in none of its approved forms. Use one of: case work scheme | case work regime (or add yours to ${glossary} › procedures-planted.renderings.en.forms).`,
    ],
  },
  'a term rendered in a banned form': {
    plant: (draft) => plantTerm(draft, {}, { banned: ['case-handling'] }),
    issues: [
      `${translation} › measure-28-s1.text: “办案流程” is rendered as “case-handling”, which is banned. Use one of: case-handling procedures.`,
    ],
  },
  'a translation reworded against the glossary': {
    plant: (draft) =>
      draft.rewordField({
        file: translation,
        field: 'measure-1-s1.text',
        from: 'foreign-invested enterprise',
        to: 'foreign enterprise',
      }),
    issues: [
      `${translation} › measure-1-s1.text: “外商投资企业” is rendered in none of its approved forms. Use one of: foreign-invested enterprise (or add yours to ${glossary} › foreign-invested-enterprise.renderings.en.forms).`,
      `${translation} › measure-1-s1.text: “外商投资企业” is rendered as “foreign enterprise”, which is banned. Use one of: foreign-invested enterprise.`,
    ],
  },
  'a term that does not stand in the plan': {
    plant: (draft) => plantTerm(draft, { in_text: ['办案流程', '结案流程'] }),
    issues: [
      `${glossary} › procedures-planted.in_text: “结案流程” does not stand in the plan. Write it as in the text, or leave it out.`,
    ],
  },
  'a term given twice': {
    plant: (draft) => plantTerm(draft, { slug: 'foreign-invested-enterprise' }),
    issues: [
      `${glossary} › foreign-invested-enterprise: the slug is given more than once. Give each term its own.`,
    ],
  },
};

/** Adds a sentence to the English explainer of measure 8. */
const say = (sentence: string) => (draft: Draft) =>
  draft.explain(explainer, `${draft.text(explainer)}\n\n${sentence}`);

/** Components that say what is not so. */
const components: Record<string, Fault> = {
  'words that do not stand in the sentence': {
    plant: say('It says <Words s="1">shall</Words>.'),
    issues: [
      `${explainer} › <Words s="1">shall</Words>: “shall” does not stand in measure-8-s1. Quote it to the letter from “加快推动区域性股权市场制度和业务创新，探索开展股权投资和创业投资份额转让试点。” and “Accelerate innovation in the rules and business of the regional equity market, and explore a pilot for the transfer of private equity and venture capital fund interests.”, or name the right sentence.`,
    ],
  },
  'words of a sentence that the measure does not have': {
    plant: say('It says <Words s="2">explore</Words>.'),
    issues: [
      `${explainer} › <Words s="2">explore</Words>: there is no measure-8-s2 in the plan. It has measure-8-s1, measure-8-responsible.`,
    ],
  },
  'words of a measure that the plan does not have': {
    plant: say('It says <Words s="1" measure="80">explore</Words>.'),
    issues: [
      `${explainer} › <Words s="1" measure="80">explore</Words>: there is no measure-80-s1 in the plan. Write the number of a measure of the plan.`,
    ],
  },
  'words of a unit that the plan does not have': {
    plant: say('It says <Words of="section-99">explore</Words>.'),
    issues: [
      `${explainer} › <Words of="section-99">explore</Words>: there is no section-99 in the plan. Write a key of the translation, such as section-14.`,
    ],
  },
  'words of no place': {
    plant: say('It says <Words>explore</Words>.'),
    issues: [
      `${explainer} › <Words>explore</Words>: it names no one place. Give s="1" (and measure="20" for another measure), or of="section-14".`,
    ],
  },
  'words of two places': {
    plant: say('It says <Words s="1" of="part-1">explore</Words>.'),
    issues: [
      `${explainer} › <Words s="1" of="part-1">explore</Words>: it names no one place. Give s="1" (and measure="20" for another measure), or of="section-14".`,
    ],
  },
  'words of no measure on a page': {
    plant: (draft) =>
      draft.reword({
        file: about,
        from: draft.text(about),
        to: `${draft.text(about)}\n\n<Words s="1">explore</Words>`,
      }),
    issues: [
      `${about} › <Words s="1">explore</Words>: the page explains no measure. Add measure="20".`,
    ],
  },
  'words in quotation marks': {
    plant: say('It says <Words s="1">“explore”</Words>.'),
    issues: [
      `${explainer} › <Words s="1">“explore”</Words>: “explore” stands in quotation marks. It sets “ and ” itself: remove yours.`,
    ],
  },
  'words with quotation marks around them': {
    plant: say('It says “<Words s="1">explore</Words>”.'),
    issues: [
      `${explainer} › <Words s="1">explore</Words>: quotation marks stand around it. It sets “ and ” itself: remove yours.`,
    ],
  },
  'words with quotation marks around their link': {
    plant: say('It says “[<Words s="1">explore</Words>](measure:9)”.'),
    issues: [
      `${explainer} › <Words s="1">explore</Words>: quotation marks stand around it. It sets “ and ” itself: remove yours.`,
    ],
  },
  'no words at all': {
    plant: say('It says <Words s="1"></Words>.'),
    issues: [`${explainer} › <Words s="1"></Words>: nothing stands in it. Write the words.`],
  },
  'an article of an instrument that there is not': {
    plant: say('See <Article of="no-such-law" no="1">Article 1</Article>.'),
    issues: [
      `${explainer} › <Article of="no-such-law" no="1">Article 1</Article>: there is no instrument “no-such-law”. Write the name of a file of content/instruments/.`,
    ],
  },
  'an article without a number': {
    plant: say('See <Article of="foreign-investment-law">it</Article>.'),
    issues: [
      `${explainer} › <Article of="foreign-investment-law">it</Article>: “no” is missing. Write no="…".`,
    ],
  },
  'an article with a number in words': {
    plant: say('See <Article of="foreign-investment-law" no="二十五">it</Article>.'),
    issues: [
      `${explainer} › <Article of="foreign-investment-law" no="二十五">it</Article>: “二十五” is no number of an article. Write no="25", no="7(2)" or no="60-62".`,
    ],
  },
  'a provision that the national document does not have': {
    plant: say('See <Article of="guofa-2023-11" no="24-26">these</Article>.'),
    issues: [
      `${explainer} › <Article of="guofa-2023-11" no="24-26">these</Article>: guofa-2023-11 has no provision 25. Write a number from 1 to 24.`,
      `${explainer} › <Article of="guofa-2023-11" no="24-26">these</Article>: guofa-2023-11 has no provision 26. Write a number from 1 to 24.`,
    ],
  },
  'an article within a link': {
    plant: say('See [<Article of="patent-law" no="1">it</Article>](instrument:patent-law).'),
    issues: [
      `${explainer} › <Article of="patent-law" no="1">it</Article>: it is a link, and stands with another in one place. Keep one of the two.`,
    ],
  },
  'a contact of a body that there is not': {
    plant: say('Ask <Contact body="trade" />.'),
    issues: [
      `${explainer} › <Contact body="trade" />: there is no body “trade”. Write the name of a file of content/agencies/.`,
    ],
  },
  'a contact with words in it': {
    plant: say('Ask <Contact body="commerce">them</Contact>.'),
    issues: [
      `${explainer} › <Contact body="commerce">them</Contact>: “them” stands in it. Write it without words: they are given by its body.`,
    ],
  },
  'an example within a sentence': {
    plant: say('Say <Example>you show a chair.</Example>'),
    issues: [
      `${explainer} › <Example>you show a chair.</Example>: it stands within a sentence. Put it on lines of its own.`,
    ],
  },
  'a component that there is not': {
    plant: say('<Note>Mind this.</Note>'),
    issues: [
      `${explainer} › <Note>Mind this.</Note>: there is no component <Note>. Use one of <Words>, <Article>, <Example>, <Contact>.`,
    ],
  },
  'an attribute that a component does not know': {
    plant: say('It says <Words sentence="1">explore</Words>.'),
    issues: [
      `${explainer} › <Words sentence="1">explore</Words>: it knows no “sentence”. It takes s, measure, of.`,
    ],
  },
  'an attribute that is computed': {
    plant: say('It says <Words s={1}>explore</Words>.'),
    issues: [
      `${explainer} › <Words s={1}>explore</Words>: “s” is no text. Write it as name="value".`,
    ],
  },
  'a component in lower case': {
    plant: say('It says <words s="1">explore</words>.'),
    issues: [
      `${explainer} › <words s="1">explore</words>: an explainer holds no HTML. Write Markdown, or one of <Words>, <Article>, <Example>, <Contact>.`,
    ],
  },
  'an explainer that computes': {
    plant: say('There are {50 + 1} measures.'),
    issues: [
      `${explainer} › {50 + 1}: an explainer computes nothing. Write the words, or remove it.`,
    ],
  },
  'a link inside a component that leads nowhere': {
    plant: say('It says <Words s="1">[explore](term:no-such-term)</Words>.'),
    issues: [
      `${explainer} › ](term:no-such-term): there is no term “no-such-term”. Correct the name.`,
    ],
  },
  'bad style inside a component': {
    plant: say('<Example>\n\nYou ask, and they say "no".\n\n</Example>'),
    issues: [
      `${explainer}: “ they say "no".” has straight quotation marks; use “ ” ’. Rewrite the sentence.`,
    ],
  },
};

test('a plan that is whole has no issue', () => {
  expect(issuesOf(real)).toEqual([]);
});

describe.each([
  { group: 'a value that no schema allows', faults: malformed },
  { group: 'files that do not agree', faults: disagreeing },
  { group: 'a component that says what is not so', faults: components },
])('$group is told with file, field, problem and mend', ({ faults }) => {
  test.for(Object.entries(faults))('%s', ([, { plant, issues }]) => {
    const draft = new Draft(real);
    plant(draft);
    expect(issuesOf(draft.files)).toEqual(issues);
  });
});

test('an update of the very day of the plan is no earlier one', () => {
  const draft = new Draft(real);
  const day = '2024-04-24';
  draft.set(negativeList, 'date', day);
  draft.set(negativeList, 'id', `${day}-negative-list`);
  draft.rename(negativeList, `content/updates/${day}-negative-list.yaml`);
  expect(issuesOf(draft.files).filter((issue) => issue.includes('› date'))).toEqual([]);
});

test('a text that is no MDX is told with its place', () => {
  const draft = new Draft(real);
  draft.explain(explainer, '## What it means\n\nIt says <Words s="1">explore.');
  expect(issuesOf(draft.files)).toContainEqual(
    expect.stringMatching(
      /en\.mdx: this is no MDX: line 3, column \d+: .+ Close every element, and write “<” and “{” in words\.$/,
    ),
  );
});

test('a source that changed is told with the lines that were not understood', () => {
  const content = readContent(real);
  const unread = [{ line: 3, reason: 'this line is no part of a plan.' }];
  const hashes = { sourceSha256: 'another', sourceSha256WithLf: 'another' };
  const changed = { ...content, ...hashes, plan: { ...content.plan, unread } };
  expect(findIssues(changed).map(({ problem }) => problem)).toEqual([
    `${source} has the SHA-256 another, not ${content.identity.data.source_sha256}. Line 3: this line is no part of a plan.`,
  ]);
});

test('a build stops with every issue in one message', () => {
  const draft = new Draft(real);
  draft.set(commerce, 'kind', 'Ministry');
  draft.set(eighth, 'number', 0);
  expect(() => readContent(draft.files)).toThrow(/^The content has 2 faults:\n {2}- .+\n {2}- .+$/);
});
