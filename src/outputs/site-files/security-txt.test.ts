import { expect, test } from 'vitest';
import { securityTxt } from './security-txt.ts';

const built = new Date('2026-11-22');
const text = securityTxt({
  contact: 'mailto:corrections@example.org',
  canonical: 'https://example.org/.well-known/security.txt',
  built,
});
const fields = text
  .trimEnd()
  .split('\n')
  .map((line) => line.split(/: (.*)/));

test('every line is one field, and the last one ends (RFC 9116, 2.2)', () => {
  expect(text.endsWith('\n')).toBe(true);
  expect(text.includes('\r')).toBe(false);
  expect(fields.map(([name]) => name)).toEqual([
    'Contact',
    'Expires',
    'Preferred-Languages',
    'Canonical',
  ]);
});

test('contact and canonical address are addresses (2.5.2, 2.5.3)', () => {
  const valueOf = (name: string) => fields.find(([field]) => field === name)?.[1];
  expect(valueOf('Contact')).toBe('mailto:corrections@example.org');
  expect(valueOf('Canonical')).toBe('https://example.org/.well-known/security.txt');
  expect(valueOf('Preferred-Languages')).toBe('zh, en');
});

test('it expires once, between 30 days and a year after the build (2.5.5)', () => {
  const expires = fields.filter(([name]) => name === 'Expires').map(([, value]) => value ?? '');
  expect(expires).toHaveLength(1);
  expect(expires[0]).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
  const days = (Date.parse(expires[0] ?? '') - built.getTime()) / (24 * 60 * 60 * 1000);
  expect(days).toBeGreaterThanOrEqual(30);
  expect(days).toBeLessThan(365);
});
