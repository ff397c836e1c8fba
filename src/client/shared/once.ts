// Shipped to browsers. What is done once for the same names.

/** Does once for the same names what is to be done; what failed is done again. */
export function once<Names extends readonly string[], T>(
  act: (...names: Names) => Promise<T>,
): (...names: Names) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (...names) => {
    const key = names.join(' ');
    const known = done.get(key);
    if (known) return known;
    const doing = act(...names).catch((error: unknown) => {
      done.delete(key);
      throw error;
    });
    done.set(key, doing);
    return doing;
  };
}
