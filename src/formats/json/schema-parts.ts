import { actionStatuses } from '../../domain/model/action-plan';
import { sectors } from '../../domain/model/assessment';
import { isDay, isInCalendar } from '../../domain/planning/calendar-day';
import type { AreaId } from '../../domain/model/question-bank';
import { isPlainText, withPlainLines } from '../../domain/model/plain-text';
import { countLimits, textLimits } from '../../domain/model/text-limits';
import { z } from './zod-without-eval';

// What the shapes of an assessment and of a comparison have in common.

/** What a fault says, in place of a sentence, where a text holds what no person writes (`readShape` reads it). */
export const notPlain = 'not-plain';
const plain = [z.overwrite(withPlainLines), z.refine<string>(isPlainText, notPlain)] as const;

/** A text of several lines. */
export const textUpTo = (most: number) => z.string().check(...plain, z.maxLength(most));
/** A text of one line, with something in it. */
export const nameUpTo = (most: number) =>
  z.string().check(
    ...plain,
    z.overwrite((name) => name.replace(/\n+/g, ' ')),
    z.trim(),
    z.minLength(1),
    z.maxLength(most),
  );
const mostOfId = 64;
export const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
export const moment = z.iso.datetime().check(z.maxLength(textLimits.moment));
export const level = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
]);
const day = z
  .string()
  .check(z.refine(isInCalendar, 'Expected a day that exists, such as 2026-11-22'));

/** When an action is due. A day outside 2000 to 2100 is left out: it was a slip, and no reason to refuse the rest. */
const due = z
  .object({ date: z.exactOptional(day), event: z.exactOptional(textUpTo(textLimits.event)) })
  .check(
    z.overwrite(({ date, ...rest }) => ({
      ...(date !== undefined && isDay(date) ? { date } : {}),
      ...rest,
    })),
  );

export const partner = z.object({ name: nameUpTo(textLimits.name), sector: z.enum(sectors) });

const target = z.exactOptional(level);
// Written out, and not as a record of areas, which would refuse a file for an area that it does not know.
export const targets = z.object({
  'shared-aims': target,
  roles: target,
  governance: target,
  'risk-sharing': target,
  'business-skills': target,
} satisfies Record<AreaId, typeof target>);

const plannedAction = z.object({
  id,
  origin: z.exactOptional(
    z.object({
      question: id,
      action: z.union([
        z.literal(0),
        z.literal(1),
        z.literal(2),
        z.literal(3),
        z.literal('keep'),
        z.literal('find-out'),
      ]),
    }),
  ),
  text: nameUpTo(textLimits.action),
  owner: textUpTo(textLimits.owner),
  due,
  doneWhen: textUpTo(textLimits.doneWhen),
  status: z.enum(actionStatuses),
});

/** The actions, each with an id of its own: of several with the same the first keeps it, and the others get a number behind it. */
function toldApart<Action extends { readonly id: string }>(actions: readonly Action[]): Action[] {
  const all = new Set(actions.map(({ id: given }) => given));
  const taken = new Set<string>();
  return actions.map((action) => {
    let own = action.id;
    for (let number = 2; taken.has(own); number += 1) {
      const behind = `-${number}`;
      const tried = action.id.slice(0, mostOfId - behind.length) + behind;
      if (!all.has(tried)) own = tried;
    }
    taken.add(own);
    return own === action.id ? action : { ...action, id: own };
  });
}

export const plan = z.object({
  startDate: day,
  updatedAt: moment,
  actions: z.array(plannedAction).check(z.maxLength(countLimits.actions), z.overwrite(toldApart)),
});

export const asks = z.array(id).check(z.maxLength(100));
