import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrMatrix } from '../../../../src/formats/packed/qr-matrix';

/** What a camera that sees nothing but the code would read: eight pixels a module, four light modules around. */
function scanned(matrix: readonly (readonly boolean[])[]): string {
  const [scale, margin] = [8, 4];
  const size = (matrix.length + 2 * margin) * scale;
  const dark = (pixel: number) =>
    matrix[Math.floor(pixel / size / scale) - margin]?.[
      Math.floor((pixel % size) / scale) - margin
    ] === true;
  const data = Uint8Array.from({ length: size * size * 4 }, (_, index) =>
    index % 4 === 3 || !dark(index >> 2) ? 255 : 0,
  );
  return decodeQR({ width: size, height: size, data });
}

describe('the matrix of a text', () => {
  it.each(['PR1:MZXW6YTB', 'https://partnerships.example.nhs.uk/PRT/#/q/AZn_tvIBAg-_', '1', 'ü'])(
    'is read as ‘%s’ again',
    (text) => {
      expect(scanned(qrMatrix(text))).toBe(text);
    },
  );

  it.each([
    ['the least', '1', 21],
    ['20 capitals at level M', 'A'.repeat(20), 21],
    ['one capital more', 'A'.repeat(21), 25],
    ['14 bytes', 'a'.repeat(14), 21],
    ['15 bytes', 'a'.repeat(15), 25],
    ['2,331 bytes', 'a'.repeat(2331), 177],
    ['2,332 bytes', 'a'.repeat(2332), 0],
  ])('has rows and columns alike, without a margin: %s', (_what, text, size) => {
    const matrix = qrMatrix(text);
    expect(matrix).toHaveLength(size);
    expect(matrix.every((row) => row.length === size)).toBe(true);
  });

  it('begins with the dark corner of a finder pattern, in three corners', () => {
    const matrix = qrMatrix('PR1:A');
    expect([matrix[0]?.[0], matrix[0]?.at(-1), matrix.at(-1)?.[0], matrix[7]?.[7]]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('is the same for the same text', () => {
    expect(qrMatrix('PR1:MZXW6YTB')).toEqual(qrMatrix('PR1:MZXW6YTB'));
  });
});
