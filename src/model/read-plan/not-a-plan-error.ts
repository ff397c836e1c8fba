/** Thrown when a text is no plan of numbered measures. The message says what was looked for and what to do. */
export class NotAPlanError extends Error {
  override readonly name = 'NotAPlanError';
}
