/** A browser other than Chromium, as far as the tests need it: one page, and the frame in it. */
export interface Engine {
  name: string;
  open: (url: string) => Promise<void>;
  /** The value of an expression in the page. */
  inPage: <T>(expression: string) => Promise<T>;
  /** The value of an expression in the page’s first frame, scripts on or off. */
  inFrame: <T>(expression: string) => Promise<T>;
  close: () => Promise<void>;
}
