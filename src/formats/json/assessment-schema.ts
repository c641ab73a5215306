import { answerBases } from '../../domain/model/answer';
import { respondentKinds, type Assessment } from '../../domain/model/assessment';
import { lengths } from '../../domain/model/question-bank';
import { countLimits, textLimits } from '../../domain/model/text-limits';
import type { assessmentKeys, KeyOn } from '../../domain/model/where-it-goes';
import {
  asks,
  id,
  level,
  moment,
  nameUpTo,
  partner,
  plan,
  targets,
  textUpTo,
} from './schema-parts';
import { shapeOf } from './shape-of';
import { z } from './zod-without-eval';

const note = z.exactOptional(textUpTo(textLimits.note));

const answer = z.union([
  z.object({ level, basis: z.exactOptional(z.enum(answerBases)), note }),
  z.object({ answer: z.enum(['dont-know', 'not-applicable']), note }),
]);

const answers = z.record(id, answer).check(
  z.refine((given) => Object.keys(given).length <= countLimits.answers, 'Expected fewer answers'),
  z.meta({ maxProperties: countLimits.answers }),
);

/** The shape of an assessment, in a file and on the device. Unknown keys are dropped; unknown questions are kept. */
export const assessmentSchema = shapeOf<Pick<Assessment, KeyOn<typeof assessmentKeys, 'file'>>>()(
  z
    .object({
      id,
      partnership: nameUpTo(textLimits.name),
      partner: z.exactOptional(partner),
      respondent: z.object({
        kind: z.enum(respondentKinds),
        label: z.exactOptional(nameUpTo(textLimits.role)),
      }),
      length: z.enum(lengths),
      createdAt: moment,
      updatedAt: moment,
      completedAt: z.exactOptional(moment),
      answers,
      targets: z.exactOptional(targets),
      plan: z.exactOptional(plan),
      asks: z.exactOptional(asks),
      otherPartners: z.exactOptional(
        z.array(nameUpTo(textLimits.name)).check(z.maxLength(countLimits.otherPartners)),
      ),
      example: z.exactOptional(z.literal(true)),
    })
    .check(
      z.refine(
        ({ respondent, partner: given }) =>
          (respondent.kind === 'consensus') === (given === undefined),
        {
          path: ['partner'],
          message: 'Expected a partner, unless the respondent is a consensus',
        },
      ),
    ),
);
