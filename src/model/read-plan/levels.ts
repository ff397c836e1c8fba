import { bothScripts } from './both-scripts.ts';
import type { Item } from './items.ts';
import { MARKER_RANKS, type MarkerForm } from './markers.ts';

/** What a numbered item of a plan is. `heading` is a level of headings between part and section, `principle` an item of a part that says aims, not measures, `aside` one that a person leaves out. */
export type Role = 'part' | 'section' | 'heading' | 'measure' | 'principle' | 'aside';

/** A numbered item with its own text: after its marker, up to the next item. */
export interface ItemText {
  readonly item: Item;
  readonly text: string;
  /** Whether its own text says who is responsible. */
  readonly statesBodies: boolean;
}

const LONGEST_HEADING = 60;
// Headings of parts that say what a plan is for, not what is to be done.
const AIMS = bothScripts(
  /^(?:(?:指导思想|基本原则|总体(?:要求|思路|目标)|基本思路|工作(?:目标|原则|思路)|(?:主要|发展|行动|建设|预期)目标|重要意义)(?:[和与及、]|$|。|：)){1,3}/u,
);
const MEASURE_FORMS: readonly MarkerForm[] = ['arabic', 'bracketed-arabic', 'bracketed-han', 'han'];

/**
 * Which form of numbering the measures bear: 第一条 where there are such items; else the lowest form
 * whose items are no sub-items of the form above. Null where nothing is numbered so.
 */
export function chooseMeasureForm(items: readonly ItemText[]): MarkerForm | null {
  const count = (form: MarkerForm) => items.filter(({ item }) => item.marker.form === form).length;
  const has = (form: MarkerForm) => count(form) > 0;
  if (count('article') > 1 || (has('article') && !MEASURE_FORMS.some(has))) return 'article';
  const candidates = MEASURE_FORMS.filter(
    (form) => has(form) && !(form === 'bracketed-arabic' && has('arabic')),
  );
  return (
    candidates.find(
      (form, index) => index === candidates.length - 1 || !areSubItems(form, items),
    ) ?? null
  );
}

/**
 * The items that count where measures bear `form`: the others, numbered below the measures, are
 * part of a measure's text. Beside 第一条, only forms whose items stand before the first one, or are
 * bare headings with an article right below them, stand above it.
 */
export function dropSubItems(
  items: readonly Item[],
  {
    form,
    texts,
    keeps,
  }: {
    form: MarkerForm;
    texts: readonly ItemText[];
    /** Items that count whatever their form. */
    keeps: (item: Item) => boolean;
  },
): Item[] {
  const firstArticle = items.findIndex(({ marker }) => marker.form === form);
  const before = new Set(items.slice(0, firstArticle).map(({ marker }) => marker.form));
  const standsAbove = ({ marker }: Item) =>
    MARKER_RANKS[marker.form] < MARKER_RANKS[form] &&
    (form !== 'article' || before.has(marker.form) || headArticles(marker.form, texts));
  const kept = items.filter(
    (item) => keeps(item) || item.marker.form === form || standsAbove(item),
  );
  const end = items.at(-1)?.to ?? 0;
  return kept.map((item, index) => ({ ...item, to: kept[index + 1]?.from ?? end }));
}

/** Whether most items of a form are short headings, each right above an article or another heading. */
function headArticles(form: MarkerForm, items: readonly ItemText[]): boolean {
  const own = items.flatMap((entry, index) =>
    entry.item.marker.form === form ? [{ entry, next: items[index + 1] }] : [],
  );
  const heading = own.filter(
    ({ entry, next }) =>
      next !== undefined &&
      next.item.marker.form !== form &&
      !/[。；;]/u.test(entry.text) &&
      entry.text.trim().length <= LONGEST_HEADING,
  );
  return heading.length * 2 > own.length;
}

/**
 * Gives each item its role, in order. An item above the measures with none of them below it is a
 * measure itself where it has running text; one on the level of parts only where it names bodies.
 */
export function assignRoles(items: readonly ItemText[], form: MarkerForm): Role[] {
  const forms = headingForms(items, form);
  const partForm = forms.length > 1 || isPartForm(forms[0]) ? forms[0] : undefined;
  const sectionForm = forms.length > 1 || partForm === undefined ? forms.at(-1) : undefined;
  let underAims = false;
  return items.map((entry, index) => {
    const own = entry.item.marker.form;
    if (own === partForm) underAims = AIMS.test(entry.text.trim());
    if (own === form) return 'measure';
    const next = items[index + 1]?.item.marker.form;
    const hasItems = next !== undefined && MARKER_RANKS[next] > MARKER_RANKS[own];
    if (own === partForm) return !hasItems && entry.statesBodies ? 'measure' : 'part';
    if (!hasItems && underAims && !entry.statesBodies) return 'principle';
    if (!hasItems && isRunningText(entry)) return 'measure';
    return own === sectionForm ? 'section' : 'heading';
  });
}

function headingForms(items: readonly ItemText[], form: MarkerForm): MarkerForm[] {
  const forms = new Set(items.map(({ item }) => item.marker.form));
  forms.delete(form);
  return [...forms].sort((a, b) => MARKER_RANKS[a] - MARKER_RANKS[b]);
}

function isPartForm(form: MarkerForm | undefined): boolean {
  return form === 'chapter' || form === 'han';
}

function isRunningText({ text, statesBodies }: ItemText): boolean {
  return statesBodies || text.includes('。') || text.length > LONGEST_HEADING;
}

/**
 * Items are sub-items where most of their groups follow running text and are listed inside it:
 * the text before them ends in a colon, they end in semicolons, or only the last one names bodies.
 * Items of which others than the last name bodies are none, whatever stands before them.
 * So are items that name no body, where items above them do.
 */
function areSubItems(form: MarkerForm, items: readonly ItemText[]): boolean {
  const rank = MARKER_RANKS[form];
  const groups = groupsOf(form, items);
  const leavesAbove = items.filter(
    ({ item }, index) =>
      MARKER_RANKS[item.marker.form] < rank && items[index + 1]?.item.marker.form !== form,
  );
  const namesBodies = (entries: readonly ItemText[]) => entries.some((entry) => entry.statesBodies);
  if (!namesBodies(groups.flatMap((group) => group.items)) && namesBodies(leavesAbove)) return true;
  const listed = groups.filter(({ parent, items: group }) => {
    if (!parent || !/[。：:]/u.test(parent.text)) return false;
    const [head, tail] = [group.slice(0, -1), group.at(-1)];
    if (namesBodies(head)) return false;
    if (/[：:]\s*$/u.test(parent.text.slice(-8))) return true;
    if (head.some(({ text }) => /[；;]\s*$/u.test(text.slice(-8)))) return true;
    return head.length > 0 && !namesBodies(head) && tail?.statesBodies === true;
  });
  return listed.length * 2 > groups.length;
}

function groupsOf(
  form: MarkerForm,
  items: readonly ItemText[],
): { parent: ItemText | undefined; items: ItemText[] }[] {
  const groups: { parent: ItemText | undefined; items: ItemText[] }[] = [];
  let parent: ItemText | undefined;
  let open = false;
  for (const entry of items) {
    const own = entry.item.marker.form;
    if (own === form) {
      if (!open) groups.push({ parent, items: [] });
      groups.at(-1)?.items.push(entry);
      open = true;
    } else if (MARKER_RANKS[own] < MARKER_RANKS[form]) {
      parent = entry;
      open = false;
    }
  }
  return groups;
}
