/**
 * Whether the site can be built in a folder: bundlers read `%`, `#` and `?` of a path as parts of an
 * address, and then leave stylesheets out without a word.
 * @throws an Error that names the sign and what to do
 */
export function checkBuildFolder(folder: string): void {
  const sign = /[%#?]/.exec(folder)?.[0];
  if (!sign) return;
  throw new Error(
    `The site cannot be built in ${folder}: bundlers misread “${sign}” in a path and would leave its stylesheets out. Rename the folder, or copy the project to another.`,
  );
}
