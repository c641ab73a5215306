import type { z } from './zod-without-eval';

/** A type with all of it spelt out and nothing read-only, so that two which mean the same are the same. */
type Plain<T> = T extends readonly (infer Entry)[]
  ? Plain<Entry>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** Two types are the same where whatever can be said of a type is said of both: each is asked by a type that is yet to come. */
type Same<A, B> =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the question is put by a parameter that nothing else uses
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/**
 * A shape whose values are of exactly this type, to its last key. With `satisfies` alone a shape without an optional key
 * compiles, and drops it at the next load.
 */
export function shapeOf<T>() {
  return <Shape extends z.ZodMiniType<T>>(
    shape: Shape &
      (Same<z.output<Shape>, T> extends true ? unknown : { readonly hasNotTheKeysOf: T }),
  ): Shape => shape;
}
