import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { Resolver } from 'react-hook-form';
import { actionSchema, halfADate, type ActionInput, type CheckedAction } from './action-schema';

const check = standardSchemaResolver<ActionInput, unknown, CheckedAction>(actionSchema);

/** Whether a date field shows a date that is typed in part. Its value is empty then, as if nothing stood there. */
export function showsHalfADate(field: unknown): boolean {
  return field instanceof HTMLInputElement && field.validity.badInput;
}

/** Checks what the form of an action holds, and what its date field shows and does not hand over. */
export const actionResolver: Resolver<ActionInput, unknown, CheckedAction> = (
  values,
  context,
  options,
) => {
  const isHalf = showsHalfADate(options.fields.date?.ref);
  return check(isHalf ? { ...values, date: halfADate } : values, context, options);
};
