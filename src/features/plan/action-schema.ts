import { actionStatuses, type PlannedAction } from '../../domain/model/action-plan';
import { isDay, isInCalendar } from '../../domain/planning/calendar-day';
import { plainText } from '../../domain/model/plain-text';
import { textLimits } from '../../domain/model/text-limits';
import { z } from '../../formats/json/zod-without-eval';

const upTo = (most: number, what: string) =>
  z.maxLength(most, {
    error: ({ input }) =>
      `Use ${most} characters or fewer for ${what}. It has ${typeof input === 'string' ? input.length : 'more'} now.`,
  });

/** Stands for a date that is typed in part. */
export const halfADate = 'half a date';

function wrongWithDate(text: unknown): string {
  if (text === halfADate)
    return 'Enter the whole due date, with its day, month and year, or clear it';
  return typeof text === 'string' && isInCalendar(text)
    ? 'Enter a due date between 2000 and 2100, such as 22 December 2026'
    : 'Enter a due date that exists, such as 22 December 2026';
}

/** What the form of an action takes. */
export const actionSchema = z.object({
  text: z
    .string()
    .check(
      z.overwrite(plainText),
      z.trim(),
      z.minLength(1, 'Enter what you will do'),
      upTo(textLimits.action, 'what you will do'),
    ),
  owner: z.string().check(z.overwrite(plainText), z.trim(), upTo(textLimits.owner, 'who leads')),
  date: z.string().check(
    z.refine((text) => text === '' || isDay(text), {
      error: ({ input }) => wrongWithDate(input),
    }),
  ),
  event: z.string().check(z.overwrite(plainText), z.trim(), upTo(textLimits.event, 'the event')),
  doneWhen: z
    .string()
    .check(
      z.overwrite(plainText),
      z.trim(),
      upTo(textLimits.doneWhen, 'what shows that it is done'),
    ),
  status: z.enum(actionStatuses),
});

export type ActionInput = z.input<typeof actionSchema>;
export type CheckedAction = z.output<typeof actionSchema>;

/** What stands in the form for an action. */
export function inputOfAction({ text, owner, due, doneWhen, status }: PlannedAction): ActionInput {
  return { text, owner, date: due.date ?? '', event: due.event ?? '', doneWhen, status };
}

/** The action as the form says it. */
export function actionOfForm(
  before: PlannedAction,
  { text, owner, date, event, doneWhen, status }: CheckedAction,
): PlannedAction {
  const due = { ...(date === '' ? {} : { date }), ...(event === '' ? {} : { event }) };
  return { ...before, text, owner, due, doneWhen, status };
}
