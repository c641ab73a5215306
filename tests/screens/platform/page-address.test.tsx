import { afterEach, expect, it } from 'vitest';
import { pageAddress } from '../../../src/platform/page-address';

const before = window.location.href;
afterEach(() => window.history.replaceState(null, '', before));

it.each([
  ['/ready/', '/ready/'],
  ['/ready/index.html#/a/one/share', '/ready/index.html'],
  ['/?mc_eid=12ab&utm_source=news', '/'],
  ['/?fbclid=IwAR#/a/one/share?x=1', '/'],
])('the address of a page at %s that is shared is %s', (opened, shared) => {
  window.history.replaceState(null, '', opened);
  expect(pageAddress()).toBe(`${window.location.origin}${shared}`);
});
