import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './engine.ts';

/** What Firefox sends back: a result, or the message of an error. */
interface Answer {
  id?: number;
  result?: unknown;
  message?: string;
}

interface Tree {
  contexts: { context: string; children: Tree['contexts'] | null }[];
}

/** Firefox without a window, over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export async function startFirefox(program: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (text) => {
      said += String(text);
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Firefox does not start:\n${said}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`Firefox does not answer at ${address}`));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  };
  let last = 0;
  const send = <T>(method: string, params: object): Promise<T> => {
    last += 1;
    const id = last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, message }) => {
        waiting.delete(id);
        if (result === undefined) reject(new Error(`${method}: ${message}`));
        else resolve(result as T);
      });
    });
  };
  await send('session.new', { capabilities: {} });
  const treeOf = () => send<Tree>('browsingContext.getTree', {});
  const page = (await treeOf()).contexts[0]?.context ?? '';
  const evaluate = async <T>(context: string, expression: string): Promise<T> => {
    const answer = await send<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression: `JSON.stringify(${expression})`,
        // A realm of its own: it runs where the page’s own scripts may not.
        target: { context, sandbox: 'tests' },
        awaitPromise: false,
      },
    );
    if (!answer.result) throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as T;
  };
  return {
    name: 'Firefox',
    open: async (url) => {
      await send('browsingContext.navigate', { context: page, url, wait: 'complete' });
    },
    inPage: (expression) => evaluate(page, expression),
    inFrame: async (expression) => {
      const frame = (await treeOf()).contexts[0]?.children?.[0];
      if (!frame) throw new Error('The page has no frame.');
      return evaluate(frame.context, expression);
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await send('browser.close', {}).catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
