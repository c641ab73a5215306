import { hostSnippets } from './host-files.ts';

/** The text of docs/hosting.md with the snippets as the build has them now: each in the block after its mark. */
export function withSnippets(text: string): string {
  return Object.entries(hostSnippets()).reduce(
    (page, [name, snippet]) =>
      page.replace(
        new RegExp(`(<!-- ${name} -->\\n\`\`\`\\w*\\n)[\\s\\S]*?(\\n\`\`\`\\n)`),
        (_whole, before: string, after: string) => `${before}${snippet}${after}`,
      ),
    text,
  );
}
