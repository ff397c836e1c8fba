// Shipped to browsers. What is done once for each name.

/** Does once for each name what is to be done; what failed is done again. */
export function once<T>(act: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (name) => {
    const known = done.get(name);
    if (known) return known;
    const doing = act(name).catch((error: unknown) => {
      done.delete(name);
      throw error;
    });
    done.set(name, doing);
    return doing;
  };
}
