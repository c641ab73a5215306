/** Does to the page what a browser does that translates it; see `translate.mjs`. */
export function translate(): void;
