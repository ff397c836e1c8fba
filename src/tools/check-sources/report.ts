import { findings, type Answer, type Finding } from './ask-address.ts';
import type { OfficialAddress } from './official-addresses.ts';

const headings: Record<Finding, string> = {
  gone: 'Gone',
  home: 'Leads to a home page',
  moved: 'Moved',
  refused: 'Refused',
  unreachable: 'Not reached',
  slow: 'Slow',
  ok: 'As it was',
};

/** What was found, the worst first, each with the files that name the address. */
export function reportText(
  addresses: readonly OfficialAddress[],
  answers: ReadonlyMap<string, Answer>,
): string {
  return findings
    .map((finding) => {
      const own = addresses.filter(({ address }) => answers.get(address)?.finding === finding);
      const heading = `${headings[finding]}: ${own.length}`;
      if (finding === 'ok') return heading;
      const lines = own.flatMap(({ address, files }) => [
        `  ${address} → ${answers.get(address)?.detail}`,
        ...files.map((file) => `    ${file}`),
      ]);
      return [heading, ...lines].join('\n');
    })
    .join('\n');
}
