import { expect, it } from 'vitest';
import { startPagefind, type Messenger } from './pagefind-worker.ts';

const settings = { baseUrl: '/', basePath: '/pagefind/', excerptEllipsis: '…' };
const page = { url: '/en/measures/8/', excerpt: '', content: '', meta: {}, filters: {} };

interface Question {
  id: string;
  method: string;
  args: unknown[];
}

/** A worker that answers as Pagefind’s does, and notes what it is asked. */
function worker(answers: (question: Question) => { result?: unknown; error?: string }) {
  const asked: Question[] = [];
  const messenger: Messenger = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      const question = message as Question;
      asked.push(question);
      const data = { id: question.id, result: undefined, ...answers(question) };
      queueMicrotask(() => messenger.onmessage?.({ data } as MessageEvent));
    },
  };
  return { messenger, asked };
}

it('starts Pagefind in the language of the page, searches, and asks for pages one by one', async () => {
  const { messenger, asked } = worker(({ method, args }) => {
    if (method === 'search') return { result: { results: [{ id: 'en_1', score: 2, data: 'd1' }] } };
    return { result: method === 'getData' && args[0] === 'd1' ? page : true };
  });
  const pagefind = await startPagefind(messenger, settings, 'zh-hans');
  const { results } = await pagefind.search('visa', { filters: { kind: 'measure' } });
  expect(results[0]).toMatchObject({ id: 'en_1', score: 2 });
  expect(await results[0]?.data()).toBe(page);
  expect(asked.map(({ method, args }) => [method, ...args])).toEqual([
    ['init', { ...settings, language: 'zh-hans', primary: true }],
    ['search', 'visa', { filters: { kind: 'measure' } }],
    ['getData', 'd1'],
  ]);
});

it('fails as the worker says that it failed', async () => {
  const { messenger } = worker(() => ({ error: 'no index' }));
  await expect(startPagefind(messenger, settings, 'en')).rejects.toThrow('no index');
});

it('fails where the worker cannot run', async () => {
  const messenger: Messenger = { onmessage: null, onerror: null, postMessage: () => undefined };
  const starting = startPagefind(messenger, settings, 'en');
  messenger.onerror?.({} as ErrorEvent);
  await expect(starting).rejects.toThrow('The worker of Pagefind failed.');
});
