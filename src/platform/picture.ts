import { pixelsOf, type Pixels } from './pixels';

/** An opened picture: its size, and its pixels scaled down so that no side is longer than this. */
type ComparisonView = {
  readonly longestSide: number;
  readonly pixels: (longestSide: number) => Pixels | undefined;
  readonly close: () => void;
};

/** Opens a picture that the user chose, the right way up; `undefined` for what this browser does not know as a picture. */
export async function openPicture(file: Blob): Promise<ComparisonView | undefined> {
  try {
    const bitmap = await createImageBitmap(file);
    const draw = pixelsOf();
    return {
      longestSide: Math.max(bitmap.width, bitmap.height),
      pixels: (longestSide) => draw(bitmap, bitmap, longestSide),
      close: () => bitmap.close(),
    };
  } catch {
    return undefined;
  }
}
