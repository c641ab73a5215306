import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, type Answers } from '../../../../src/domain/model/answer';
import { respondentKinds, sectors, type Assessment } from '../../../../src/domain/model/assessment';
import { lengths, type QuestionBank } from '../../../../src/domain/model/question-bank';
import { assessmentDocument } from '../../../../src/formats/json/assessment-document';
import { withChecksum } from '../../../../src/formats/packed/checksum';
import { packAssessment, unpackAssessment } from '../../../../src/formats/packed/packed-assessment';
import { arbitraryAssessment } from '../../../support/arbitrary-assessment';
import { anAssessment, answerOf, answersOf } from '../../../support/assessment-builder';
import { madeUpBank } from '../../../support/made-up-bank';

const many = { numRuns: 2000 };
const packed = (assessment: Assessment, bank: QuestionBank = madeUpBank) =>
  packAssessment(assessmentDocument(assessment, bank), bank);

const failureOf = (bytes: Uint8Array, bank: QuestionBank = madeUpBank) => {
  const read = unpackAssessment(bytes, bank);
  return read.ok ? undefined : read.failure;
};

const backOf = (assessment: Assessment): Assessment => {
  const read = unpackAssessment(packed(assessment), madeUpBank);
  if (!read.ok) throw new Error(`It was refused: ${read.failure.kind}`);
  return read.document.assessment;
};

const questions = madeUpBank.areas.flatMap((area) => area.questions);
const allAnswered = (instead: Answers = {}): Answers => ({
  ...Object.fromEntries(questions.map(({ id }) => [id, { level: 2 as const }])),
  ...instead,
});

/** Codes of a few assessments of any kind: what happens to a code is tried on these. */
const someCode = fc.constantFrom(
  ...fc
    .sample(arbitraryAssessment, { numRuns: 40, seed: 11 })
    .map((assessment) => packed(assessment)),
);

/** What a code keeps of an assessment, worked out without it. */
function kept({
  id,
  partnership,
  partner,
  respondent,
  length,
  completedAt,
  updatedAt,
  answers,
  example,
}: Assessment): Assessment {
  const [day = ''] = (completedAt ?? updatedAt).split('T');
  const [first, last] = ['2020-01-01', '2199-06-06'];
  const moment = `${day < first ? first : day > last ? last : day}T00:00:00.000Z`;
  const asked = questions.filter(({ quick }) => quick || length === 'full');
  const keptAnswers: Answers = Object.fromEntries(
    questions.flatMap((question) => {
      const choice = choiceOf(answers[question.id]);
      return choice === undefined ? [] : [[question.id, answerOf(choice)]];
    }),
  );
  return {
    id,
    partnership,
    ...(partner === undefined ? {} : { partner }),
    respondent,
    length,
    createdAt: moment,
    updatedAt: moment,
    ...(asked.every((question) => question.id in keptAnswers) ? { completedAt: moment } : {}),
    answers: keptAnswers,
    ...(example === undefined ? {} : { example }),
  };
}

describe('a packed assessment', { timeout: 30_000 }, () => {
  it('gives the same back, less notes, basis, plan, targets, asks, other partners and unknown questions', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        expect(unpackAssessment(packed(assessment), madeUpBank)).toEqual({
          ok: true,
          document: assessmentDocument(kept(assessment), madeUpBank),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same bytes for the same document, and for what it gives back', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const bytes = packed(assessment);
        expect(packed(structuredClone(assessment))).toEqual(bytes);
        expect(packed(backOf(assessment))).toEqual(bytes);
      }),
    );
  });

  it('has these very bytes, which codes on paper have for ever', () => {
    const answers = answersOf({
      'shared-aims': [0, 1, 2, 3, 4, 'dk'],
      roles: ['_', '_', '_', '_', 'na', 4],
      'business-skills': ['_', '_', '_', '_', '_', 4],
    });
    const bytes = packed(
      anAssessment({ answers, example: true, completedAt: '2026-11-23T09:00:00.000Z' }),
    );
    // Worked out with Python's zlib, uuid and datetime.
    const expected: readonly (readonly [string, string])[] = [
      ['version', '01'],
      ['bank', 'e637d124'],
      ['its version', '0102'],
      ['facts', '07'],
      ['id', '0b8f6c3e6a394b0e9d530f5a3a3f1c11'],
      ['day', '09d6'],
      ['answers', '29cb8003d000000000000140'],
      ['partnership', '1a5269766572736964652064656d656e74696120737570706f7274'],
      ['partner', '1d52697665727369646520486f73706974616c73204e4853205472757374'],
      ['role', '164e6f6e2d657865637574697665206469726563746f72'],
      ['checksum', '60ace053'],
    ];
    expect(Buffer.from(bytes).toString('hex')).toBe(expected.map(([, part]) => part).join(''));
  });

  it('is 42 bytes, three lengths and the names', () => {
    expect(
      packed(
        anAssessment({
          partnership: 'é'.repeat(10),
          partner: { name: 'T'.repeat(20), sector: 'other' },
          respondent: { kind: 'individual' },
        }),
      ),
    ).toHaveLength(42 + 3 + 40);
  });

  it.each(sectors.flatMap((sector, place) => [[sector, place] as const]))(
    'keeps the sector %s in the place that it has',
    (sector, place) => {
      const bytes = packed(anAssessment({ partner: { name: 'T', sector } }));
      expect([
        backOf(anAssessment({ partner: { name: 'T', sector } })).partner?.sector,
        (bytes[7] ?? 0) >> 5,
      ]).toEqual([sector, place]);
    },
  );

  it.each([
    ['a name of 120 letters of three bytes each', anAssessment({ partnership: '語'.repeat(120) })],
    ['an id that is no UUID', anAssessment({ id: 'riverside_1' })],
    ['a UUID in capitals', anAssessment({ id: '0B8F6C3E-6A39-4B0E-9D53-0F5A3A3F1C11' })],
    ['a UUID with one capital', anAssessment({ id: '0b8F6c3e-6a39-4b0e-9d53-0f5a3a3f1c11' })],
    ['an id of 64 characters', anAssessment({ id: 'a'.repeat(64) })],
  ])('keeps %s', (_what, assessment) => {
    expect(backOf(assessment)).toEqual(kept(assessment));
  });

  it('of half a character, which UTF-8 cannot hold, is refused and not guessed', () => {
    expect(failureOf(packed(anAssessment({ partnership: 'River\ud83d' })))).toEqual({
      kind: 'damaged',
    });
  });
});

describe('the completion of a packed assessment', () => {
  const [firstQuick] = questions.filter(({ quick }) => quick).map(({ id }) => id);
  const [firstOther] = questions.filter(({ quick }) => !quick).map(({ id }) => id);
  const without = (id: string | undefined) =>
    Object.fromEntries(Object.entries(allAnswered()).filter(([each]) => each !== id));

  it.each([
    ['a full one without a blank', 'full' as const, allAnswered(), true],
    [
      'a full one where somebody doesn’t know',
      'full' as const,
      allAnswered({ [firstOther ?? '']: { answer: 'dont-know' } }),
      true,
    ],
    ['a full one with a blank', 'full' as const, without(firstOther), false],
    ['a quick one with a blank that it does not ask', 'quick' as const, without(firstOther), true],
    ['a quick one with a blank', 'quick' as const, without(firstQuick), false],
  ])('%s', (_what, length, answers, completed) => {
    expect(backOf(anAssessment({ length, answers })).completedAt).toBe(
      completed ? '2026-11-22T00:00:00.000Z' : undefined,
    );
  });

  it('does not follow from a moment in the document when something is blank', () => {
    expect(backOf(anAssessment({ completedAt: '2026-11-25T10:00:00.000Z' }))).toMatchObject({
      updatedAt: '2026-11-25T00:00:00.000Z',
      answers: {},
    });
    expect(backOf(anAssessment({ completedAt: '2026-11-25T10:00:00.000Z' }))).not.toHaveProperty(
      'completedAt',
    );
  });
});

describe('bytes that are refused', { timeout: 30_000 }, () => {
  const good = packed(anAssessment());
  const body = good.subarray(0, -4);
  const changed = (at: number, value: number) =>
    withChecksum(body.map((byte, index) => (index === at ? value : byte)));

  it.each<[string, Uint8Array, unknown]>([
    ['no bytes', new Uint8Array(), { kind: 'not-a-code' }],
    ['a version 0', changed(0, 0), { kind: 'not-a-code' }],
    ['a later version', changed(0, 2), { kind: 'newer-version', version: 2 }],
    [
      'a later version of which nothing else is known',
      withChecksum([9]),
      { kind: 'newer-version', version: 9 },
    ],
    [
      'a later version that is damaged',
      changed(0, 2).map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
      { kind: 'damaged' },
    ],
    ['another bank', changed(1, 0), { kind: 'other-bank' }],
    ['another major version of the bank', changed(5, 2), { kind: 'other-bank' }],
    ['another minor version of the bank', changed(6, 3), { kind: 'other-bank' }],
    ['nothing behind the version', withChecksum([1]), { kind: 'damaged' }],
    ['nothing behind the bank', withChecksum(body.subarray(0, 7)), { kind: 'damaged' }],
    ['a kind of respondent that there is not', changed(7, 4 | (3 << 3)), { kind: 'damaged' }],
    ['a sector that there is not', changed(7, 4 | (7 << 5)), { kind: 'damaged' }],
    ['a consensus with a partner', changed(7, 4 | (2 << 3)), { kind: 'damaged' }],
    ['a name that is no UTF-8', changed(body.length - 1, 0xff), { kind: 'damaged' }],
    ['one byte too many', withChecksum([...body, 0]), { kind: 'damaged' }],
    [
      'a name of 121 characters',
      packed(anAssessment({ partnership: 'x'.repeat(121) })),
      { kind: 'damaged' },
    ],
    ['no name of the partnership', packed(anAssessment({ partnership: '' })), { kind: 'damaged' }],
  ])('for %s', (_what, bytes, failure) => {
    expect(failureOf(bytes)).toEqual(failure);
  });

  it.each(['0.2.0', '1.1.9', '1.3.0', '2.2.0'])(
    'by a bank of version %s; one of 1.2 reads them, whatever its last number',
    (version) => {
      expect(failureOf(good, { ...madeUpBank, version })).toEqual({ kind: 'other-bank' });
      expect(failureOf(good, { ...madeUpBank, version: '1.2.7' })).toBeUndefined();
      expect(failureOf(good, { ...madeUpBank, id: 'another' })).toEqual({ kind: 'other-bank' });
    },
  );

  it('by name, wherever they were cut', () => {
    fc.assert(
      fc.property(someCode, fc.nat(), (bytes, place) => {
        const cut = bytes.subarray(0, place % bytes.length);
        expect(failureOf(cut)).toEqual({ kind: cut.length === 0 ? 'not-a-code' : 'damaged' });
      }),
      many,
    );
  });

  it('by name, whichever bit was turned', () => {
    fc.assert(
      fc.property(someCode, fc.nat(), (bytes, place) => {
        const bit = place % (bytes.length * 8);
        const turned = bytes.map((byte, index) =>
          index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
        );
        expect(failureOf(turned)).toEqual({ kind: turned[0] === 0 ? 'not-a-code' : 'damaged' });
      }),
      many,
    );
  });

  it('by name when they are random', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        (bytes) => void expect(['not-a-code', 'damaged']).toContain(failureOf(bytes)?.kind),
      ),
      many,
    );
  });

  it('by name when they are random behind a right version and bank and under a right checksum, or else they are an assessment', () => {
    const rest = fc.oneof(
      fc.uint8Array({ maxLength: 120 }),
      fc
        .tuple(fc.nat(body.length - 8), fc.nat(255))
        .map(([at, value]) => body.slice(7).map((byte, index) => (index === at ? value : byte))),
    );
    fc.assert(
      fc.property(rest, (bytes) => {
        const read = unpackAssessment(withChecksum([...body.subarray(0, 7), ...bytes]), madeUpBank);
        if (read.ok) expect(backOf(read.document.assessment)).toEqual(read.document.assessment);
        else expect(read.failure).toEqual({ kind: 'damaged' });
      }),
      many,
    );
  });
});

it('knows two lengths and three kinds of respondent, which are one bit and two', () => {
  expect([lengths.length, respondentKinds.length]).toEqual([2, 3]);
});
