/** The oldest browsers that the styles are written for: what is newer in a sheet is put in older words. docs/browsers.md says why these. */
export const oldestBrowsers: string[] = ['safari15.4', 'chrome109', 'firefox115'];
