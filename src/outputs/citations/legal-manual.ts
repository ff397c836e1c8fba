import { chinese } from './languages.ts';
import { chinesePinpoint, led } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** 法学引注手册, for Chinese legal writing: title and number; titles within the title take 〈〉. */
export function citeLegalManual(reference: Reference): string {
  const title = reference.title[chinese].replaceAll('《', '〈').replaceAll('》', '〉');
  return `《${title}》（${reference.number[chinese]}）${led('，', chinesePinpoint(reference))}。`;
}
