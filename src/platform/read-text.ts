/** The text of a file that the user chose, as UTF-8. Rejects when the browser cannot read it. */
export function readText(file: Blob): Promise<string> {
  return file.text();
}
