import { parseArgs } from 'node:util';
import { askAddress } from '../src/tools/check-sources/ask-address.ts';
import { askAll } from '../src/tools/check-sources/ask-all.ts';
import { officialAddresses } from '../src/tools/check-sources/official-addresses.ts';
import { reportText } from '../src/tools/check-sources/report.ts';
import { readLibrary } from '../src/tools/read-library.ts';

const HELP = `Usage: npm run check-sources -- [--strict] [--limit SECONDS]

Asks every official address in the content whether it is still there, and tells what moved. Needs the
internet, and some minutes: each host is asked one question after the other.

  --limit    seconds to wait for an answer (default: 20)
  --strict   exit with 1 when an address is not as it was
  --help     print this
`;

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    limit: { type: 'string', default: '20' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(HELP);
} else {
  const limit = Number(values.limit) * 1000;
  if (!(limit > 0)) throw new Error(`--limit is “${values.limit}”. Write seconds.`);
  const addresses = officialAddresses(readLibrary());
  console.log(`${addresses.length} addresses …`);
  const answers = await askAll(
    addresses.map(({ address }) => address),
    { ask: (address) => askAddress(address, limit), hostsAtOnce: 6, pause: 1000 },
  );
  console.log(reportText(addresses, answers));
  const isWhole = [...answers.values()].every(({ finding }) => finding === 'ok');
  if (values.strict && !isWhole) process.exitCode = 1;
}
