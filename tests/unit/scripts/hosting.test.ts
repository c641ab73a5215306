import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../scripts/vite/content-security-policy';
import { hostFiles, hostSnippets } from '../../../scripts/vite/host-files';
import { withSnippets } from '../../../scripts/vite/with-snippets';

const page = readFileSync('docs/hosting.md', 'utf8');

it('docs/hosting.md says what the build has: `npm run hosting` writes it', () => {
  expect(page).toBe(withSnippets(page));
  for (const snippet of Object.values(hostSnippets())) expect(page).toContain(snippet);
});

it.each(Object.entries({ ...hostFiles(), ...hostSnippets() }))(
  '%s carries the policy of the page, lets the service worker fetch its files, and forbids framing',
  (_name, text) => {
    expect(text).toContain(
      `${contentSecurityPolicy().replace("connect-src 'none'", "connect-src 'self'")}; frame-ancestors 'none'`,
    );
  },
);

it('a page has no code of its own in the policy, and reaches nothing', () => {
  const policy = contentSecurityPolicy();
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
});

it('the single file trusts the code with these hashes, and nothing by its address', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-one'"], styles: ["'sha256-two'"] });
  expect(policy).toContain("script-src 'sha256-one'; style-src 'sha256-two';");
  expect(policy).not.toMatch(/'self'|unsafe/);
});
