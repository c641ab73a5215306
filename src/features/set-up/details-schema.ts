import { respondentKinds, sectors, type RespondentKind } from '../../domain/model/assessment';
import type { Details } from '../../domain/model/edit-assessment';
import { namesIn } from '../../domain/model/names-in';
import { lengths } from '../../domain/model/question-bank';
import { plainText } from '../../domain/model/plain-text';
import { countLimits, textLimits } from '../../domain/model/text-limits';
import { z } from '../../formats/json/zod-without-eval';

const tooLong = (text: unknown, most: number, what: string) =>
  `Use ${most} characters or fewer for ${what}. It has ${typeof text === 'string' ? text.length : 'more'} now.`;

type Fields = {
  readonly respondent: RespondentKind;
  readonly organisation: string;
  readonly role: string;
};

/** A field that some kinds of respondent do not see is checked only for those that do: a problem must lead somewhere. */
function upToWhereShown(
  field: 'organisation' | 'role',
  isShown: (kind: RespondentKind) => boolean,
  most: number,
  what: string,
) {
  return z.refine<Fields>((form) => !isShown(form.respondent) || form[field].length <= most, {
    path: [field],
    error: ({ input }) =>
      tooLong(
        typeof input === 'object' && input !== null && field in input
          ? Reflect.get(input, field)
          : undefined,
        most,
        what,
      ),
    when: () => true,
  });
}

/** What the set-up form takes. Each problem is said in the words of its field. */
export const detailsSchema = z
  .object({
    partnership: z.string().check(
      z.overwrite(plainText),
      z.trim(),
      z.minLength(1, 'Enter the name of your partnership'),
      z.maxLength(textLimits.name, {
        error: ({ input }) => tooLong(input, textLimits.name, 'the name of your partnership'),
      }),
    ),
    organisation: z.string().check(z.trim()),
    sector: z.union([z.literal(''), z.enum(sectors)]),
    respondent: z.enum(respondentKinds, { error: 'Choose who is answering' }),
    role: z.string().check(z.trim()),
    length: z.enum(lengths, { error: 'Choose how long you have got' }),
    otherPartners: z.string().check(
      z.refine(
        (text) => namesIn(text).length <= countLimits.otherPartners,
        `Name ${countLimits.otherPartners} other partners or fewer`,
      ),
      z.refine(
        (text) => namesIn(text).every((name) => name.length <= textLimits.name),
        `Use ${textLimits.name} characters or fewer for each partner’s name, one name a line`,
      ),
    ),
  })
  .check(
    upToWhereShown(
      'organisation',
      (kind) => kind !== 'consensus',
      textLimits.name,
      'the name of your organisation',
    ),
    upToWhereShown('role', (kind) => kind === 'individual', textLimits.role, 'your role'),
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
type CheckedDetails = z.output<typeof detailsSchema>;

/** The details that a checked form says. */
export function detailsOfForm({
  partnership,
  organisation,
  sector,
  respondent,
  role,
  length,
  otherPartners,
}: CheckedDetails): Details {
  return {
    partnership,
    ...(respondent === 'consensus' || sector === ''
      ? {}
      : { partner: { name: organisation, sector } }),
    respondent: {
      kind: respondent,
      ...(respondent === 'individual' && role !== '' ? { label: role } : {}),
    },
    length,
    otherPartners: namesIn(otherPartners),
  };
}
