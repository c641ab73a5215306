import { sameContent } from '../../domain/model/same-content';

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

/** The value that came last for as long as the content is the same: what was read from the device again is no other. */
export function keepSame<Value>(): (value: Value) => Value {
  let last: { readonly value: Value } | undefined;
  return (value) => {
    if (last === undefined || (last.value !== value && !sameContent([last.value], [value])))
      last = { value };
    return last.value;
  };
}
