import { expect, test } from 'vitest';
import { sha256 } from './sha256.ts';

test.for<[text: string, hash: string]>([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['重庆', 'ea31f4d6d27dd76d8353f29d1d26219492bd6a30420115fa8284c96d2e65d0c8'],
])('the SHA-256 of “%s” is %s', ([text, hash]) => {
  expect(sha256(text)).toBe(hash);
});
