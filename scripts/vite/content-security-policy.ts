/** The hashes of the code that stands inside the single file. */
type CodeHashes = {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
};

/**
 * What the page may load and reach: its own folder, and nothing else. The single file has no folder, so its code is
 * known by hashes and its fonts are inside it.
 */
function directives(inside: CodeHashes | undefined): Readonly<Record<string, readonly string[]>> {
  const own = inside === undefined ? ["'self'"] : [];
  return {
    'default-src': ["'none'"],
    'script-src': inside?.scripts ?? own,
    'style-src': inside?.styles ?? own,
    'img-src': [...own, 'data:', 'blob:'],
    'font-src': inside === undefined ? own : ['data:'],
    // No fetch, socket or beacon, not even to its own address. Of that address it may ask files, by the rules above. The service worker has its own rules.
    'connect-src': ["'none'"],
    // A worker made from a blob is bound by this policy, and one loaded from a file is not: ours are made from blobs.
    'worker-src': [...own, 'blob:'],
    ...(inside === undefined ? { 'manifest-src': own } : {}),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-src': ["'none'"],
    // Text becomes code by one rule alone, which is in src/platform/allow-own-workers.ts.
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
}

/** The policy as one line, for a meta tag: of the hosted page, or of the single file with the hashes of its code. */
export function contentSecurityPolicy(inside?: CodeHashes): string {
  return Object.entries(directives(inside))
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
