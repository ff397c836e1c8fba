import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode, type QrCode } from './qr-code.ts';

/** The code as a camera might see it: four pixels to a square, dark on light. */
function photograph({ size, path }: QrCode) {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1) {
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
      }
    }
  }
  return { width, height: width, data };
}

test.each(['https://example.org/zh/measures/8/', 'https://example.org/plan40/en/measures/51/'])(
  'a reader of codes finds the address %s',
  (address) => {
    expect(decodeQR(photograph(qrCode(address)))).toBe(address);
  },
);

test('the code stands in a quiet zone of four squares', () => {
  const { size, path } = qrCode('https://example.org/zh/measures/8/');
  const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...starts.flat())).toBe(4);
  expect(Math.max(...starts.flat())).toBeLessThan(size - 4);
});
