import { respondentKinds, sectors } from '../../domain/assessment';
import type { Details } from '../../domain/edit-assessment';
import { namesIn } from '../../domain/names-in';
import { lengths } from '../../domain/question-bank';
import { countLimits, textLimits } from '../../domain/text-limits';
import { z } from '../../formats/zod-without-eval';

const upTo = (most: number, what: string) =>
  z.maxLength(most, {
    error: ({ input }) => `Use ${most} characters or fewer for ${what}. It has ${typeof input === 'string' ? input.length : 'more'} now.`,
  });

/** What the set-up form takes. Each problem is said in the words of its field. */
export const detailsSchema = z
  .object({
    partnership: z.string().check(
      z.trim(),
      z.minLength(1, 'Enter the name of your partnership'),
      upTo(textLimits.name, 'the name of your partnership'),
    ),
    organisation: z.string().check(z.trim(), upTo(textLimits.name, 'the name of your organisation')),
    sector: z.union([z.literal(''), z.enum(sectors)]),
    respondent: z.enum(respondentKinds, { error: 'Choose who is answering' }),
    role: z.string().check(z.trim(), upTo(textLimits.role, 'your role')),
    length: z.enum(lengths, { error: 'Choose how long you have got' }),
    otherPartners: z.string().check(
      z.refine((text) => namesIn(text).length <= countLimits.otherPartners, `Name ${countLimits.otherPartners} other partners or fewer`),
      z.refine((text) => namesIn(text).every((name) => name.length <= textLimits.name), `Use ${textLimits.name} characters or fewer for each partner’s name, one name a line`),
    ),
  })
  .check(
    z.refine(({ respondent, organisation }) => respondent === 'consensus' || organisation !== '', {
      path: ['organisation'],
      message: 'Enter the name of your organisation',
      when: () => true,
    }),
    z.refine(({ respondent, sector }) => respondent === 'consensus' || sector !== '', {
      path: ['sector'],
      message: 'Choose what kind of organisation it is',
      when: () => true,
    }),
  );

/** What stands in the form. */
export type DetailsInput = z.input<typeof detailsSchema>;

/** What a checked form says. */
export type CheckedDetails = z.output<typeof detailsSchema>;

/** The details that a checked form says. */
export function detailsOfForm({ partnership, organisation, sector, respondent, role, length, otherPartners }: CheckedDetails): Details {
  return {
    partnership,
    ...(respondent === 'consensus' || sector === '' ? {} : { partner: { name: organisation, sector } }),
    respondent: { kind: respondent, ...(respondent === 'individual' && role !== '' ? { label: role } : {}) },
    length,
    otherPartners: namesIn(otherPartners),
  };
}
