/** Hands a file to the browser to download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click; a minute is ample for the largest paper.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
