import type { MeasureNumber } from '../measure-number.ts';
import { localeCodes, locales, type Locale } from '../../i18n/locales.ts';
import type { Issue } from '../issue.ts';
import type { Named } from '../mdx/named.ts';
import { citedNumbers, readProvisionNumber } from '../mdx/provision-number.ts';
import { allElements, type MdxElement, type MdxText } from '../mdx/read-mdx.ts';
import { languageOfWords, unitKey } from '../mdx/words.ts';

interface Place {
  file: string;
  text: MdxText;
  locale: Locale;
  /** Number of the measure that the file explains; null for pages. */
  measure: MeasureNumber | null;
}

/** What is wrong, and how to put it right. */
type Fault = [problem: string, mend: string];

type Check = (element: MdxElement, place: Place, named: Named) => Fault[];

interface Component {
  required: readonly string[];
  optional: readonly string[];
  /** Whether something stands within it. */
  holdsWords: boolean;
  /** Whether it is a link, and so can neither hold one nor stand in one. */
  isLink: boolean;
  check: Check;
}

/** The components that our texts may hold. */
const components = new Map<string, Component>([
  [
    'Words',
    {
      required: [],
      optional: ['s', 'measure', 'of'],
      holdsWords: true,
      isLink: false,
      check: checkWords,
    },
  ],
  [
    'Article',
    { required: ['of', 'no'], optional: [], holdsWords: true, isLink: true, check: checkArticle },
  ],
  ['Example', { required: [], optional: [], holdsWords: true, isLink: false, check: checkExample }],
  [
    'Contact',
    { required: ['body'], optional: [], holdsWords: false, isLink: true, check: checkContact },
  ],
]);

const names = [...components.keys()].map((name) => `<${name}>`).join(', ');

/** Every component of a text is known, and says what is so. */
export function checkComponents(place: Place, named: Named): Issue[] {
  const { file, text } = place;
  if (text.fault) {
    const mend = 'Close every element, and write “<” and “{” in words.';
    return [{ file, field: '', problem: `this is no MDX: ${text.fault}.`, mend }];
  }
  return allElements(text).flatMap((element) =>
    faultsOf(element, place, named).map(([problem, mend]) => ({
      file,
      field: shown(text.source.slice(element.from, element.to)),
      problem,
      mend,
    })),
  );
}

/** An explainer is Markdown and components: nothing in it is computed, and it holds no HTML. */
export function checkMarkdownAlone(file: string, text: MdxText): Issue[] {
  const computed = text.programs.map((program) => ({
    file,
    field: shown(program),
    problem: 'an explainer computes nothing.',
    mend: 'Write the words, or remove it.',
  }));
  const html = allElements(text)
    .filter(({ name }) => !/^[A-Z]/.test(name))
    .map(({ from, to }) => ({
      file,
      field: shown(text.source.slice(from, to)),
      problem: 'an explainer holds no HTML.',
      mend: `Write Markdown, or one of ${names}.`,
    }));
  return [...computed, ...html];
}

function faultsOf(element: MdxElement, place: Place, named: Named): Fault[] {
  const { name, attributes, otherAttributes } = element;
  if (!/^[A-Z]/.test(name)) return [];
  const component = components.get(name);
  if (!component) return [[`there is no component <${name}>.`, `Use one of ${names}.`]];
  const known = [...component.required, ...component.optional];
  const faults = [
    ...component.required
      .filter((attribute) => !attributes[attribute] && !otherAttributes.includes(attribute))
      .map((attribute): Fault => [`“${attribute}” is missing.`, `Write ${attribute}="…".`]),
    ...Object.keys(attributes)
      .filter((attribute) => !known.includes(attribute))
      .map((attribute): Fault => [
        `it knows no “${attribute}”.`,
        known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes nothing.',
      ]),
    ...otherAttributes.map((attribute): Fault => [
      `“${attribute}” is no text.`,
      'Write it as name="value".',
    ]),
    ...insideFaults(element, component),
  ];
  return faults.length > 0 ? faults : component.check(element, place, named);
}

function insideFaults({ words, inLink, holdsLink }: MdxElement, component: Component): Fault[] {
  const isEmpty = words.trim() === '';
  const faults: Fault[] = [];
  if (component.holdsWords && isEmpty) faults.push(['nothing stands in it.', 'Write the words.']);
  if (!component.holdsWords && !isEmpty) {
    faults.push([
      `“${words}” stands in it.`,
      'Write it without words: they are given by its body.',
    ]);
  }
  if (component.isLink && (inLink || holdsLink)) {
    faults.push(['it is a link, and stands with another in one place.', 'Keep one of the two.']);
  }
  return faults;
}

function checkWords(element: MdxElement, place: Place, { units }: Named): Fault[] {
  const { attributes, words } = element;
  const { s, measure, of } = attributes;
  if ((s === undefined) === (of === undefined) || (of !== undefined && measure !== undefined)) {
    return [
      [
        'it names no one place.',
        'Give s="1" (and measure="20" for another measure), or of="section-14".',
      ],
    ];
  }
  const own = place.measure;
  if (of === undefined && measure === undefined && own === null) {
    return [['the page explains no measure.', 'Add measure="20".']];
  }
  const key = unitKey(attributes, own) ?? '';
  const unit = units.get(key);
  if (!unit) return [[`there is no ${key} in the plan.`, existing(units, key)]];
  const language = languageOfWords(words, unit, place.locale);
  if (!language) {
    if (/^[“「『"]|[”」』"]$/.test(words)) {
      return [[`${words} stands in quotation marks.`, ownMarks(place.locale)]];
    }
    const texts = localeCodes.map((code) => `“${unit[code]}”`).join(' and ');
    return [
      [
        `“${words}” does not stand in ${key}.`,
        `Quote it to the letter from ${texts}, or name the right sentence.`,
      ],
    ];
  }
  if (language !== place.locale) return [];
  if (/[“”「」『』"]/.test(words)) {
    return [
      [
        `“${words}” holds quotation marks.`,
        'Quote what is before or after them, or part it with ….',
      ],
    ];
  }
  return quotationMarks(element, place);
}

/** The nearest keys that there are. */
function existing(units: Named['units'], key: string): string {
  const kin = [...units.keys()].filter((other) => other.startsWith(`${key.split('-s')[0]}-`));
  if (kin.length > 0) return `It has ${kin.join(', ')}.`;
  return key.startsWith('measure-')
    ? 'Write the number of a measure of the plan.'
    : 'Write a key of the translation, such as section-14.';
}

const opening = /[“「『"][[*_]*$/;
const closing = /^[*_]*(?:\]\([^()]*\))?[*_]*[”」』"]/;

/** The component sets quotation marks itself: typed ones would show twice. */
function quotationMarks({ from, to }: MdxElement, { text, locale }: Place): Fault[] {
  const around = opening.test(text.source.slice(0, from)) || closing.test(text.source.slice(to));
  return around ? [['quotation marks stand around it.', ownMarks(locale)]] : [];
}

function ownMarks(locale: Locale): string {
  const { open, close } = locales[locale].quotes;
  return `It sets ${open} and ${close} itself: remove yours.`;
}

function checkArticle({ attributes }: MdxElement, _place: Place, named: Named): Fault[] {
  const { of = '', no = '' } = attributes;
  const instrument = named.instruments.find(({ slug }) => slug === of);
  if (!instrument) {
    return [
      [`there is no instrument “${of}”.`, 'Write the name of a file of content/instruments/.'],
    ];
  }
  const numbers = readProvisionNumber(no);
  if (!numbers) {
    return [[`“${no}” is no number of an article.`, 'Write no="25", no="7(2)" or no="60-62".']];
  }
  const { provisions } = instrument;
  const missing = citedNumbers(numbers).filter(
    (number) => provisions && !provisions.some((provision) => provision.number === number),
  );
  return missing.map((number) => [
    `${of} has no provision ${number}.`,
    `Write a number from 1 to ${provisions?.length}.`,
  ]);
}

function checkExample({ isBlock }: MdxElement): Fault[] {
  return isBlock ? [] : [['it stands within a sentence.', 'Put it on lines of its own.']];
}

function checkContact({ attributes }: MdxElement, _place: Place, named: Named): Fault[] {
  const { body = '' } = attributes;
  return named.agencies.some(({ slug }) => slug === body)
    ? []
    : [[`there is no body “${body}”.`, 'Write the name of a file of content/agencies/.']];
}

/** Enough of the source to find it. */
function shown(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
