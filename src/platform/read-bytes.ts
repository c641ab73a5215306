/** The bytes of a file that the user chose. Rejects when the browser cannot read it. */
export async function readBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
