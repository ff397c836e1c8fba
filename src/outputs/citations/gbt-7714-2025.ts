import { chinese } from './languages.ts';
import { chinesePinpoint, led } from './pinpoint.ts';
import { containerOf, type Reference } from './reference.ts';

/**
 * GB/T 7714-2025 信息与文献 参考文献著录规则, in force since 1 July 2026: an online document. In
 * brackets stands the day on which the text was put online, as the rule asks (更新或修改日期).
 */
export function citeGbt2025(reference: Reference): string {
  const { issuer, title, number, published, accessed, url } = reference;
  const place = led('，', chinesePinpoint(reference));
  const container = led('//', containerOf(reference, chinese));
  return `${issuer[chinese]}. ${title[chinese]}：${number[chinese]}${place}[EB/OL]${container}. （${published}）[${accessed}]. ${url}.`;
}
