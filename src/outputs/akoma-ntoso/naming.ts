import { pinyin } from 'pinyin-pro';
import { defaultLocale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import type { PlanIdentity } from '../../schema/plan-identity.ts';

/** The country of a place, as its code begins: `cn-sc` → `cn`. */
export function countryOf(code: string): string {
  return code.split('-')[0] ?? code;
}

/** `Chuan Ban Fa [2024] No. 40` → `chuanbanfa-40`; so too 川办发〔2024〕40号 where nobody has translated it. */
export function numberName({ document_number: number }: Pick<PlanIdentity, 'document_number'>) {
  const [series = '', serial = ''] = number[defaultLocale].split(/[[〔﹝［]\d+[\]〕﹞］]/u);
  const latin = pinyin(series, { toneType: 'none', separator: '' });
  const letters = latin.replace(/[^a-z]/gi, '').toLowerCase();
  return `${letters}-${serial.replace(/\D/g, '')}`;
}

/** The plan as a work, in the Akoma Ntoso Naming Convention 1.0: `/akn/cn-sc/doc/plan/…`. */
export function workIri({ site, identity }: Pick<Library, 'site' | 'identity'>): string {
  return `/akn/${site.place.code}/doc/plan/${identity.issued}/${numberName(identity)}`;
}
