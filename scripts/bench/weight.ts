import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { budgets } from '../../src/tools/page-weight/budgets.ts';
import { basePath } from '../../src/publication.ts';
import { overBudget, tellWeight, weighSite } from '../../src/tools/page-weight/weigh-site.ts';

/** What the first view of each kind of page weighs, from the built files. Exits 1 over budget. */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    json: { type: 'string', default: 'bench-weight.json' },
  },
});

const columns = [
  'kind',
  'pages',
  'mean B',
  'heaviest B',
  'gate B',
  'most requests',
  'most script B',
  'blocking',
];

const pages = await weighSite(values.dir, basePath(process.env));
const rows = budgets.flatMap(({ kind, gate }) => {
  const group = pages.filter(({ budget }) => budget.kind === kind);
  const heaviest = group.toSorted((a, b) => b.bytes - a.bytes).slice(0, 3);
  const [first] = heaviest;
  if (!first) return [];
  const mean = group.reduce((total, { bytes }) => total + bytes, 0) / group.length;
  return [
    {
      kind,
      pages: group.length,
      'mean B': Math.round(mean),
      'heaviest B': first.bytes,
      'gate B': gate,
      'most requests': Math.max(...group.map(({ requests }) => requests)),
      'most script B': Math.max(...group.map(({ script }) => script)),
      blocking: Math.max(...group.map(({ blocking }) => blocking)),
      heaviest: heaviest.map(({ address, bytes }) => `${address} ${bytes}`).join(', '),
    },
  ];
});
console.table(rows, columns);
for (const { kind, heaviest } of rows) console.log(`${kind}: ${heaviest}`);
writeFileSync(values.json, `${JSON.stringify({ compression: 'brotli 11', rows }, null, 2)}\n`);
console.log(`Written to ${values.json}`);

const heavy = overBudget(pages);
for (const page of heavy) console.error(tellWeight(page));
if (heavy.length > 0) process.exitCode = 1;
