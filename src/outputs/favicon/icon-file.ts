/** A picture of an icon: its side in pixels, and the PNG. */
export interface IconPicture {
  side: number;
  png: Uint8Array;
}

const headerLength = 6;
const entryLength = 16;

/** An ICO file that holds PNGs, as every browser since 2007 reads it: header, directory, pictures. */
export function iconFile(pictures: readonly IconPicture[]): Uint8Array {
  const start = headerLength + entryLength * pictures.length;
  const file = new Uint8Array(start + pictures.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let offset = start;
  pictures.forEach(({ side, png }, index) => {
    const entry = headerLength + entryLength * index;
    // 0 stands for 256.
    view.setUint8(entry, side % 256);
    view.setUint8(entry + 1, side % 256);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  });
  return file;
}
