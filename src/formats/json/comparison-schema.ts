import type { Comparison } from '../../domain/model/comparison';
import { countLimits, textLimits } from '../../domain/model/text-limits';
import type { comparisonKeys, KeyOn } from '../../domain/model/where-it-goes';
import { asks, id, moment, nameUpTo, partner, plan, targets } from './schema-parts';
import { shapeOf } from './shape-of';
import { z } from './zod-without-eval';

const name = nameUpTo(textLimits.name);

const comparedPartner = z.extend(partner, {
  alias: name,
  also: z.array(name).check(z.maxLength(countLimits.partners)),
  sectorChosen: z.exactOptional(z.literal(true)),
});

const member = z.object({
  assessment: id,
  round: z.int().check(z.minimum(1), z.maximum(countLimits.rounds)),
  leftOut: z.exactOptional(z.literal(true)),
  otherBank: z.exactOptional(name),
});

const areOnceEach = (members: readonly { readonly assessment: string }[]) =>
  new Set(members.map(({ assessment }) => assessment)).size === members.length;

/** The shape of a comparison, in a file and on the device, without its assessments. Unknown keys are dropped. */
export const comparisonSchema = shapeOf<Pick<Comparison, KeyOn<typeof comparisonKeys, 'file'>>>()(
  z.object({
    id,
    name,
    createdAt: moment,
    updatedAt: moment,
    partners: z.array(comparedPartner).check(z.maxLength(countLimits.partners)),
    members: z
      .array(member)
      .check(
        z.maxLength(countLimits.members),
        z.refine(areOnceEach, 'Expected each assessment once'),
      ),
    plan: z.exactOptional(plan),
    targets: z.exactOptional(targets),
    asks: z.exactOptional(asks),
  }),
);
