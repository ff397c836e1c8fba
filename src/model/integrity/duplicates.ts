/** The values that occur more than once, each once, in the order of their second occurrence. */
export function duplicates<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

/** `content/agencies/commerce.yaml` → `commerce`. */
export function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
}
