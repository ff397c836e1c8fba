import { expect, test } from 'vitest';
import { checkBuildFolder } from './check-build-folder.ts';

test.each(['/home/a/plan', '/home/文件/方案', '/home/my plan (1)/[x]@y'])(
  'a site is built in %s',
  (folder) => {
    expect(() => checkBuildFolder(folder)).not.toThrow();
  },
);

test.each([
  ['/home/100%/plan', '%'],
  ['/home/c#/plan', '#'],
])('in %s a build stops and names the sign', (folder, sign) => {
  expect(() => checkBuildFolder(folder)).toThrow(`misread “${sign}”`);
});
