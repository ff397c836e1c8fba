const kept = globalThis as { keptForTests?: Map<string, unknown> };

/**
 * What takes long to make, made once and kept beside the modules under a name: a test that loads
 * these anew (`vi.resetModules`) would have the files after it make it again.
 */
export function keep<Made>(name: string, make: () => Made): Made {
  const all = (kept.keptForTests ??= new Map());
  if (!all.has(name)) all.set(name, make());
  return all.get(name) as Made;
}
