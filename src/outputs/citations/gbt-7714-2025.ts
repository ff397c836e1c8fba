import { chinese } from './languages.ts';
import { chinesePinpoint, led } from './pinpoint.ts';
import type { Reference } from './reference.ts';

/** GB/T 7714-2025 信息与文献 参考文献著录规则, in force since 1 July 2026: an online document. */
export function citeGbt2025(reference: Reference): string {
  const { issuer, title, number, issued, accessed, url } = reference;
  const place = led('，', chinesePinpoint(reference));
  return `${issuer[chinese]}. ${title[chinese]}：${number[chinese]}${place}[EB/OL]. （${issued}）[${accessed}]. ${url}.`;
}
