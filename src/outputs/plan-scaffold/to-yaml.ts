import { stringify } from 'yaml';

/** Data in, YAML in the style of the content out: strings in single quotes, each on one line. */
export function toYaml(data: unknown): string {
  return stringify(data, {
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
}
