import type { Plan } from '../../model/plan.ts';
import { parseNumeral, toHalfWidthDigits } from '../../model/read-plan/numerals.ts';
import { sha256 } from '../../model/sha256.ts';
import { translationUnits } from '../../model/translation-units.ts';
import { emptyText } from './empty-text.ts';

/** The content of `plan/plan.yaml` with what the text itself says; the rest is empty. */
export function identityOf(plan: Plan, source: string) {
  const { notice } = plan;
  return {
    document_number: emptyText(notice?.documentNumber?.text),
    title_pinyin: '',
    issuer: emptyText(notice?.signatory?.text),
    kind: emptyText(),
    issued: isoDate(notice?.date?.text ?? ''),
    published: '',
    index_number: '',
    official_page: '',
    source_sha256: sha256(source),
    parts: plan.parts.map(({ title }) => emptyText(title)),
    updates_as_found: '',
  };
}

/** The content of `plan/translation.en.yaml`: every unit with the hash of its Chinese, untranslated. */
export function translationOf(plan: Plan) {
  return Object.fromEntries(
    translationUnits(plan).map(({ id, zh }) => [id, { zh_sha256: sha256(zh), en: '' }]),
  );
}

/** 2024年4月24日 or 二〇二四年四月二十四日 in, 2024-04-24 out; '' for anything else. */
export function isoDate(printed: string): string {
  const match = /^(.{4})年(.{1,2})月(.{1,3})日$/u.exec(toHalfWidthDigits(printed));
  const numbers = (match?.slice(1) ?? []).map(parseNumeral);
  const [year, month, day] = numbers.map((number) => (number === null ? '' : String(number)));
  if (!year || !month || !day) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
