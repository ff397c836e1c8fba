import { worklist } from '../src/model/worklist.ts';
import { readLibrary } from '../src/tools/read-library.ts';

/** Prints what an editor should verify by hand, by how many measures lean on it. */
try {
  const tasks = worklist(readLibrary(), { today: new Date().toISOString().slice(0, 10) });
  for (const { file, needs, measures } of tasks) {
    const leaning = measures.length === 1 ? '1 measure leans' : `${measures.length} measures lean`;
    console.log(`${file} (${leaning} on it)\n${needs.map((need) => `  - ${need}`).join('\n')}`);
  }
  console.log(`\n${tasks.length} files.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
