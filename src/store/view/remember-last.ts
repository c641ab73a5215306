/**
 * The same work, done again only for other arguments. React forgets what a screen worked out when it begins to draw it anew
 * before it was shown, as when a file has just come in; with thousands of assessments that is felt.
 */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { readonly given: Arguments; readonly result: Result } | undefined;
  return (...given) => {
    if (last === undefined || given.some((each, index) => each !== last?.given[index]))
      last = { given, result: work(...given) };
    return last.result;
  };
}
