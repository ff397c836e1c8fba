import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';

const port = 4385;

/** WebKitGTK on a screen of its own, over WebDriver (https://www.w3.org/TR/webdriver2/). */
export async function startWebKit(driver: string, screen: string): Promise<Engine> {
  const display = ':85';
  const xvfb = spawn(screen, [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const root = `http://127.0.0.1:${port}`;
  const ask = async <T>(path: string, body?: object): Promise<T> => {
    const response = await fetch(root + path, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T & { message?: string } };
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask('/status').then(Boolean, () => false)) break;
    await pause(100);
  }
  const binary = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];
  const { sessionId } = await ask<{ sessionId: string }>('/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { ...(binary && { binary }), args: ['--automation'] },
      },
    },
  });
  const session = `/session/${sessionId}`;
  const evaluate = <T>(expression: string) =>
    ask<T>(`${session}/execute/sync`, { script: `return ${expression};`, args: [] });
  return {
    name: 'WebKit',
    open: async (url) => {
      await ask(`${session}/frame`, { id: null }).catch(() => null);
      await ask(`${session}/url`, { url });
    },
    inPage: async (expression) => {
      await ask(`${session}/frame`, { id: null });
      return evaluate(expression);
    },
    inFrame: async (expression) => {
      await ask(`${session}/frame`, { id: null });
      await ask(`${session}/frame`, { id: 0 });
      return evaluate(expression);
    },
    close: async () => {
      await fetch(root + session, { method: 'DELETE' }).catch(() => null);
      child.kill();
      xvfb.kill();
    },
  };
}
