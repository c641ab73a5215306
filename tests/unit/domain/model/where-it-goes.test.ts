import { describe, expect, it } from 'vitest';
import {
  assessmentsOf,
  underAliases,
  withNewIds,
} from '../../../../src/domain/comparing/under-aliases';
import type { AnswerBasis } from '../../../../src/domain/model/answer';
import type { Assessment } from '../../../../src/domain/model/assessment';
import type { Comparison } from '../../../../src/domain/model/comparison';
import { sameContent } from '../../../../src/domain/model/same-content';
import {
  answerKeys,
  assessmentKeys,
  comparisonKeys,
  going,
} from '../../../../src/domain/model/where-it-goes';
import { resolveComparison } from '../../../../src/domain/comparing/resolve-comparison';
import {
  assessmentDocument,
  writeAssessment,
} from '../../../../src/formats/json/assessment-document';
import { assessmentSchema } from '../../../../src/formats/json/assessment-schema';
import { writeComparison } from '../../../../src/formats/json/comparison-document';
import { readFile } from '../../../../src/formats/json/read-file';
import { shapeOf } from '../../../../src/formats/json/shape-of';
import { linkFragment, readFragment } from '../../../../src/formats/link/share-link';
import { packAssessment, unpackAssessment } from '../../../../src/formats/packed/packed-assessment';
import { givenNames } from '../../../../src/wording/given-names';
import { anAssessment } from '../../../support/assessment-builder';
import { comparedBank as bank, toAll } from '../../../support/comparison-builder';
import { anAction, aPlan } from '../../../support/paper-of';

const at = '2026-11-22T10:24:00.000Z';
const answer = { level: 3, basis: 'seen', note: 'Minutes' } as const;
const answers = { ...toAll('na'), 'gov-1': answer };

/** An assessment with every key there is. */
const whole: Required<Assessment> = {
  ...anAssessment({ answers }),
  partner: { name: 'Riverside Trust', sector: 'nhs-trust' },
  completedAt: at,
  targets: { roles: 2 },
  plan: aPlan(anAction('a')),
  asks: ['SYS-1'],
  otherPartners: ['Wenlow Carers'],
  example: true,
};
const comparison: Required<Comparison> = {
  id: 'c1',
  name: 'Autumn',
  createdAt: at,
  updatedAt: at,
  partners: [{ name: 'Riverside Trust', sector: 'nhs-trust', alias: 'Partner A', also: ['RT'] }],
  members: [{ assessment: whole.id, round: 1 }],
  targets: { roles: 4 },
  plan: aPlan(anAction('b')),
  asks: ['SYS-2'],
};

/** What comes out at the other end of each way. */
function arrived() {
  const document = assessmentDocument(whole, bank);
  const file = readFile(writeAssessment(whole, bank));
  const link = readFragment(linkFragment(document));
  const code = unpackAssessment(packAssessment(document, bank), bank);
  const comparisonFile = readFile(writeComparison(comparison, [{ assessment: whole, bank }]));
  // An example is not compared.
  const { example: _, ...compared } = whole;
  const hidden = withNewIds(
    underAliases(
      resolveComparison(bank, comparison, () => ({ assessment: compared, bank }), givenNames),
      givenNames,
    ),
    () => 'new',
  );
  const [alias] = assessmentsOf(hidden, bank);
  if (!file.ok || !link.ok || !code.ok || !comparisonFile.ok || alias === undefined)
    throw new Error('One of the ways is closed.');
  return {
    assessment: {
      file: file.documents[0]?.assessment,
      link: link.document.assessment,
      code: code.document.assessment,
      aliases: alias.assessment,
    },
    comparison: { file: comparisonFile.comparisons[0], aliases: hidden.comparison },
  };
}

/** How each key of a table went a way, seen from what came out. */
function passages(keys: object, sent: object, got: object = {}) {
  const at = (each: object, key: string): unknown => new Map(Object.entries(each)).get(key);
  const passageOf = (key: string) => {
    if (!Object.hasOwn(got, key)) return 'left-out';
    return sameContent(at(sent, key), at(got, key)) ? 'whole' : 'changed';
  };
  return Object.fromEntries(Object.keys(keys).map((key) => [key, passageOf(key)]));
}

const told = (table: Readonly<Record<string, Readonly<Record<string, string>>>>, way: string) =>
  Object.fromEntries(Object.entries(table).map(([key, ways]) => [key, ways[way]]));

describe('what goes where', () => {
  it.each(['file', 'link', 'code', 'aliases'] as const)(
    'is what the table says of an assessment: %s',
    (way) => {
      expect(passages(assessmentKeys, whole, arrived().assessment[way])).toEqual(
        told(assessmentKeys, way),
      );
    },
  );

  it.each(['file', 'link', 'code', 'aliases'] as const)(
    'is what the table says of an answer: %s',
    (way) => {
      const got = arrived().assessment[way]?.answers ?? {};
      const { answer: answerPassage, ...passagesOfLevel } = told(answerKeys, way);
      const { answer: _, ...keysOfLevel } = answerKeys;
      expect(passages(keysOfLevel, answer, got['gov-1'])).toEqual(passagesOfLevel);
      expect(passages({ answer: 0 }, { answer: 'not-applicable' }, got['gov-2'])).toEqual({
        answer: answerPassage,
      });
    },
  );

  it.each(['file', 'aliases'] as const)('is what the table says of a comparison: %s', (way) => {
    expect(passages(comparisonKeys, comparison, arrived().comparison[way])).toEqual(
      told(comparisonKeys, way),
    );
  });
});

// Held by the compiler: each line below this kind of comment is refused, or the project does not compile.
describe('a key that nobody has decided on', () => {
  type Moody = Assessment & { readonly mood?: string };
  const moody: Moody = { ...anAssessment(), mood: 'bright' };

  it('has to have a line in the table', () => {
    // @ts-expect-error A key without a line.
    const table: Readonly<Record<keyof Moody, object>> = assessmentKeys;
    expect(table).toBe(assessmentKeys);
  });

  it('has to have a shape, without which it would be dropped at the next load', () => {
    expect(shapeOf<Assessment>()(assessmentSchema)).toBe(assessmentSchema);
    // @ts-expect-error The shape drops it.
    expect(shapeOf<Moody>()(assessmentSchema)).toBe(assessmentSchema);
    // @ts-expect-error The shape drops it, though it stands further in.
    shapeOf<Assessment & { readonly partner?: { readonly mood?: string } }>()(assessmentSchema);
  });

  it('goes no way that the table does not let it go', () => {
    expect(going(assessmentKeys, 'link', whole)).toBe(whole);
    // @ts-expect-error The table does not say that it goes into a link.
    expect(going(assessmentKeys, 'link', moody)).toBe(moody);
    // @ts-expect-error A plan stays out of a code.
    going(assessmentKeys, 'code', whole);
    // @ts-expect-error An id alone is not all that goes into a code.
    going(assessmentKeys, 'code', { id: whole.id });
    // @ts-expect-error A note may tell who wrote it.
    going(answerKeys, 'aliases', answer);
    const { note: _, ...withoutNote }: { level: 3; basis: AnswerBasis; note: string } = answer;
    // @ts-expect-error An answer without a level goes too.
    going(answerKeys, 'aliases', withoutNote);
    // @ts-expect-error A joint plan may tell.
    going(comparisonKeys, 'aliases', comparison);
  });
});
