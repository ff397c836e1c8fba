import { paths } from '../../model/paths.ts';

/** A file by its path below `/data/v1/`; of what lies elsewhere on the site, from its root, with a slash. */
interface Placed {
  path: string;
}

/** Whether a file lies below `/data/v1/`, not elsewhere on the site. */
export function isDataFile({ path }: Placed): boolean {
  return !path.startsWith('/');
}

/** Where a file is to be had, from the root of the site. */
export function pathOfFile({ path }: Placed): string {
  return isDataFile({ path }) ? paths.dataFile(path) : path;
}

/** The same from `/data/v1/`, as programs that read SHA256SUMS there want it. */
export function pathFromData({ path }: Placed): string {
  return isDataFile({ path }) ? path : `../..${path}`;
}
