import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedScripts, frameScript } from './embed-scripts.ts';

const script = readFileSync('src/client/embed/frame.js', 'utf8');
const old = { embed: { v1: { message: 'old-embed' } } };
const fresh = { embed: { v1: null } };

test('a site that never published the first script publishes the neutral one alone', () => {
  expect(embedScripts(fresh)).toEqual(['v2']);
  expect(embedScripts(old)).toEqual(['v1', 'v2']);
});

test('embeds speak to hosts of both scripts where both were published', () => {
  expect(frameScript(script, fresh)).toBe(script);
  expect(frameScript(script, old)).toContain("var types = ['plan-embed', 'old-embed'];");
});

test('a script without a place for the names of its messages is refused', () => {
  expect(() => frameScript('tell()', old)).toThrow('The script of embeds lacks');
});
