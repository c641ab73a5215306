import { expectedAt, type Expectation } from './expected-at';
import { notPlain } from './schema-parts';
import { placeOf } from './place-of';
import type { z } from './zod-without-eval';

/** What is wrong with a shape: where, and what was expected there. */
export type ShapeFailure = {
  readonly kind: 'wrong-shape';
  readonly place: string;
  readonly expected: Expectation;
};

/** The failure at a place. */
export function wrongAt(path: readonly PropertyKey[]): ShapeFailure {
  return { kind: 'wrong-shape', place: placeOf(path), expected: expectedAt(path) };
}

/**
 * A value in a shape, or the first thing that is wrong with it. It never throws.
 *
 * @param at where the value stands in its file
 */
export function readShape<T>(
  shape: z.ZodMiniType<T>,
  value: unknown,
  at: readonly PropertyKey[] = [],
):
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: ShapeFailure } {
  try {
    const parsed = shape.safeParse(value);
    if (parsed.success) return { ok: true, value: parsed.data };
    const [issue] = parsed.error.issues;
    const failure = wrongAt([...at, ...(issue?.path ?? [])]);
    const isForeign = issue?.message === notPlain;
    return {
      ok: false,
      failure: isForeign ? { ...failure, expected: { kind: 'plain-text' } } : failure,
    };
  } catch {
    // With some hundred thousand faults in one object, the list of them is more than the library can pass on.
    return { ok: false, failure: wrongAt(at) };
  }
}
