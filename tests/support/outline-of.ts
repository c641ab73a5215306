type Entry = { readonly title: string; readonly dest: unknown };

/** The outline of a PDF; empty for one that has none. pdf.js gives `null` for it, and its types do not say so. */
export async function outlineOf(document: {
  readonly getOutline: () => Promise<readonly Entry[] | null>;
}): Promise<readonly Entry[]> {
  return (await document.getOutline()) ?? [];
}
