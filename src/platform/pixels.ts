/** Pixels row by row, four bytes each: red, green, blue and how opaque. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
};

type Size = { readonly width: number; readonly height: number };

/** Gives a function that draws a picture on white, no longer than a side, and hands over its pixels; `undefined` for a picture without any. */
export function pixelsOf(): (
  picture: CanvasImageSource,
  size: Size,
  longestSide: number,
) => Pixels | undefined {
  const canvas = document.createElement('canvas');
  // The pixels are read every time, so they are best kept where they can be.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return (picture, { width, height }, longestSide) => {
    const scale = Math.min(1, longestSide / Math.max(width, height));
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)];
    if (context === null || across < 1 || down < 1) return undefined;
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    context.fillStyle = 'white';
    context.fillRect(0, 0, across, down);
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, across, down);
    return context.getImageData(0, 0, across, down);
  };
}
