// Shipped to browsers. Asks Pagefind 1.6 in its worker, without the 12 KB that bring all of it to the page too.

/** What is used of Pagefind 1.6. */
export interface Pagefind {
  search(query: string | null, options: PagefindOptions): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindOptions {
  filters: Record<string, string | { none: string[] }>;
  sort?: Record<string, 'asc'>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** A page as Pagefind describes it; excerpts are HTML. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  content: string;
  /** `within` is the title of the page that a section is of. */
  meta: { title?: string; number?: string; within?: string };
  filters: Record<string, string[]>;
}

/** Settings that every instance of Pagefind takes. */
export interface PagefindSettings {
  baseUrl: string;
  basePath: string;
  excerptEllipsis: string;
}

interface Answer {
  id: string;
  result: unknown;
  error?: string;
}

/** A result as the worker tells it: `data` is what to ask its page by. */
type ToldResult = Omit<PagefindResult, 'data'> & { data: string };

/** The part of `Worker` that is used. */
export interface Messenger {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
}

/** Questions to a worker, each with its answer; all fail once the worker does. */
function askingOf(worker: Messenger) {
  const open = new Map<
    string,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  worker.onmessage = ({ data: { id, result, error } }) => {
    if (error === undefined) open.get(id)?.resolve(result);
    else open.get(id)?.reject(new Error(error));
    open.delete(id);
  };
  worker.onerror = () => {
    for (const { reject } of open.values()) reject(new Error('The worker of Pagefind failed.'));
    open.clear();
  };
  return (method: string, ...args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = String((last += 1));
      open.set(id, { resolve, reject });
      worker.postMessage({ id, method, args });
    });
}

/** Pagefind in its worker, ready. @throws when it cannot be started */
export async function startPagefind(
  worker: Messenger,
  settings: PagefindSettings,
  language: string,
): Promise<Pagefind> {
  const ask = askingOf(worker);
  await ask('init', { ...settings, language, primary: true });
  return {
    async search(query, options) {
      const { results } = (await ask('search', query, options)) as { results: ToldResult[] };
      return {
        results: results.map((result) => ({
          ...result,
          data: () => ask('getData', result.data) as Promise<PagefindPage>,
        })),
      };
    },
  };
}
