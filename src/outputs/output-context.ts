/** Where a site is published and when it was built: what outputs must know beyond the library. */
export interface OutputContext {
  /** Turns a path of the site into an address. */
  absolute: (path: string) => string;
  /** The day of the build: YYYY-MM-DD. */
  built: string;
}

/** The licence of translation, explainers and data; official texts are outside copyright. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';
