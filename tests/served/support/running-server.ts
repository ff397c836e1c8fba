import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

export interface RunningServer {
  origin: string;
  stop: () => Promise<void>;
}

/** Waits until a server answers. @throws with its own words when it ends instead */
export async function untilItAnswers(
  child: ChildProcess,
  port: number,
  cleanUp: () => void,
): Promise<RunningServer> {
  let complaints = '';
  child.stderr?.on('data', (text: Buffer) => (complaints += text.toString()));
  const stop = async () => {
    const ended = new Promise((resolved) => child.once('exit', resolved));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    cleanUp();
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    const isThere = await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (isThere) return { origin, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`The server does not start:\n${complaints}`);
}
