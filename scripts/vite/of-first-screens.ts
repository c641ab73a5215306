type Module = { readonly isEntry: boolean; readonly importers: readonly string[] };
type Graph = { getModuleInfo(id: string): Module | null };

/**
 * The name of the file that holds all that the first screens need, for a module that is among it: one that the page's own script
 * reaches by imports that wait for nothing. Left to itself the build cuts what later screens share with the first into a dozen files,
 * each a request of its own, and together larger.
 */
export function ofFirstScreens(id: string, graph: Graph): string | undefined {
  const seen = new Set<string>();
  const isReached = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = graph.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(isReached));
  };
  return isReached(id) ? 'first-screens' : undefined;
}
