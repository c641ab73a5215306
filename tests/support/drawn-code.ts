/** A code as a picture of it: some pixels a module, and light modules around, on white. */
export function drawnCode(
  matrix: readonly (readonly boolean[])[],
  { scale, margin }: { readonly scale: number; readonly margin: number },
) {
  const size = (matrix.length + 2 * margin) * scale;
  const dark = (pixel: number) =>
    matrix[Math.floor(pixel / size / scale) - margin]?.[
      Math.floor((pixel % size) / scale) - margin
    ] === true;
  const data = Uint8ClampedArray.from({ length: size * size * 4 }, (_, index) =>
    index % 4 === 3 || !dark(index >> 2) ? 255 : 0,
  );
  return { width: size, height: size, data };
}
