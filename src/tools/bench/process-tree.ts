import { readdirSync, readFileSync } from 'node:fs';

/**
 * The resident memory of a process and all that it has started, in bytes; null where the system has
 * no /proc. Pages shared between processes count once for each.
 */
export function treeMemory(root: number): number | null {
  const processes = listProcesses();
  if (!processes) return null;
  const inTree = new Set([root]);
  let total = 0;
  // A parent has, as a rule, a lower number than what it starts.
  for (const { pid, parent, memory } of processes) {
    if (!inTree.has(pid) && !inTree.has(parent)) continue;
    inTree.add(pid);
    total += memory;
  }
  return total;
}

/** See proc(5): /proc/<pid>/stat, the fields after the name in brackets. */
function listProcesses() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .sort((a, b) => a - b)
      .flatMap((pid) => {
        try {
          const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ');
          return [{ pid, parent: Number(fields[1]), memory: Number(fields[21]) * 4096 }];
        } catch {
          return []; // It has ended.
        }
      });
  } catch {
    return null;
  }
}
