import { classOf, type Headers, type PathClass } from './path-classes.ts';

/** A file, or all that a folder holds, with its headers. */
export interface PathRule {
  /** Begins with a slash, lacks the base; a folder ends with a slash. */
  path: string;
  isFolder: boolean;
  headers: Headers;
}

/** The same before it is known what it sends. */
interface ClassRule extends Omit<PathRule, 'headers'> {
  class: PathClass;
}

interface Folder {
  path: string;
  folders: Map<string, Folder>;
  files: string[];
}

/**
 * The fewest rules that say of every file of a site which class it is of, and never two of one
 * file: hosts differ in what they do where two rules match.
 */
export function pathRules(files: readonly string[], classes: readonly PathClass[]): PathRule[] {
  return rulesOf(treeOf(files), classes).map(({ path, isFolder, class: found }) => ({
    path,
    isFolder,
    headers: isFolder ? found.folderHeaders : found.headers,
  }));
}

function rulesOf(folder: Folder, classes: readonly PathClass[]): ClassRule[] {
  const rules = [
    ...folder.files.map((path): ClassRule => ({
      path,
      isFolder: false,
      class: classOf(path, classes),
    })),
    ...[...folder.folders.values()].flatMap((inner) => rulesOf(inner, classes)),
  ];
  const [first] = rules;
  const isOne = first && rules.every((rule) => rule.class.name === first.class.name);
  if (!isOne || folder.path === '/') return rules;
  return [{ path: folder.path, isFolder: true, class: first.class }];
}

function treeOf(files: readonly string[]): Folder {
  const root: Folder = { path: '/', folders: new Map(), files: [] };
  for (const file of [...files].sort()) {
    const names = file.split('/');
    const name = names.pop() ?? '';
    let folder = root;
    for (const one of names) {
      const inner = folder.folders.get(one) ?? {
        path: `${folder.path}${one}/`,
        folders: new Map(),
        files: [],
      };
      folder.folders.set(one, inner);
      folder = inner;
    }
    folder.files.push(folder.path + (name === 'index.html' ? '' : name));
  }
  return root;
}
