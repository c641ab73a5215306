import { actionStatuses } from '../domain/action-plan';
import { answerBases } from '../domain/answer';
import { respondentKinds, sectors, type Assessment } from '../domain/assessment';
import { isDay } from '../domain/calendar-day';
import { lengths, type AreaId } from '../domain/question-bank';
import { countLimits, textLimits } from '../domain/text-limits';
import { z } from './zod-without-eval';

const textUpTo = (most: number) => z.string().check(z.maxLength(most));
const nameUpTo = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const id = z.string().check(z.regex(/^[\w-]{1,64}$/));
const moment = z.iso.datetime();
const day = z.string().check(z.refine(isDay, 'Expected a day that exists, such as 2026-11-22'));
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const note = z.exactOptional(textUpTo(textLimits.note));

const answer = z.union([
  z.object({ level, basis: z.exactOptional(z.enum(answerBases)), note }),
  z.object({ answer: z.enum(['dont-know', 'not-applicable']), note }),
]);

const target = z.exactOptional(level);
// Written out, and not as a record of areas, which would refuse a file for an area that it does not know.
const targets = z.object({
  'shared-aims': target, roles: target, governance: target, 'risk-sharing': target, 'business-skills': target,
} satisfies Record<AreaId, typeof target>);

const plannedAction = z.object({
  id,
  origin: z.exactOptional(
    z.object({
      question: id,
      action: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal('keep'), z.literal('find-out')]),
    }),
  ),
  text: nameUpTo(textLimits.action),
  owner: textUpTo(textLimits.owner),
  due: z.object({ date: z.exactOptional(day), event: z.exactOptional(textUpTo(textLimits.event)) }),
  doneWhen: textUpTo(textLimits.doneWhen),
  status: z.enum(actionStatuses),
});

/** The shape of an assessment, in a file and on the device. Unknown keys are dropped; unknown questions are kept. */
export const assessmentSchema = z
  .object({
    id,
    partnership: nameUpTo(textLimits.name),
    partner: z.exactOptional(z.object({ name: nameUpTo(textLimits.name), sector: z.enum(sectors) })),
    respondent: z.object({ kind: z.enum(respondentKinds), label: z.exactOptional(nameUpTo(textLimits.role)) }),
    length: z.enum(lengths),
    createdAt: moment,
    updatedAt: moment,
    completedAt: z.exactOptional(moment),
    answers: z.record(id, answer),
    targets: z.exactOptional(targets),
    plan: z.exactOptional(
      z.object({
        startDate: day,
        updatedAt: moment,
        actions: z.array(plannedAction).check(z.maxLength(countLimits.actions)),
      }),
    ),
    asks: z.exactOptional(z.array(id).check(z.maxLength(100))),
    otherPartners: z.exactOptional(z.array(nameUpTo(textLimits.name)).check(z.maxLength(countLimits.otherPartners))),
    example: z.exactOptional(z.literal(true)),
  })
  .check(
    z.refine(({ respondent, partner }) => (respondent.kind === 'consensus') === (partner === undefined), {
      path: ['partner'],
      message: 'Expected a partner, unless the respondent is a consensus',
    }),
  ) satisfies z.ZodMiniType<Assessment>;
