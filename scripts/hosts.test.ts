import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const guide = readFileSync('docs/publishing.md', 'utf8');

describe.each(['docs/hosts/github-pages.yml', 'docs/hosts/gitlab-pages.yml'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('is YAML, and runs commands that there are', () => {
    expect(parse(text)).toBeTypeOf('object');
    const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands).toContain('build');
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
  });

  test('builds for its own address, with booklets that name it', () => {
    expect(text).toMatch(/SITE_URL/);
    expect(text).toMatch(/BASE_PATH/);
    expect(text).toMatch(/CONTACT/);
    expect(text).toMatch(/npm run publish-files && npm run build/);
  });
});

test('the file for Tomcat is XML, and no header of it keeps embeds from frames', () => {
  const text = readFileSync('docs/hosts/tomcat-web.xml', 'utf8');
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  const names = [...document.getElementsByTagName('param-name')].map(
    ({ textContent }) => textContent,
  );
  expect(names).toContain('antiClickJackingEnabled');
});

test('the guide to publishing leads to files that are there', () => {
  const links = [...guide.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => `docs/${path}`);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
