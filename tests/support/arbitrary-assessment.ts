import { plainText } from '../../src/domain/model/plain-text';
import fc from 'fast-check';
import {
  actionStatuses,
  type ActionKind,
  type ActionPlan,
  type PlannedAction,
} from '../../src/domain/model/action-plan';
import { answerBases, type Answer } from '../../src/domain/model/answer';
import { sectors, type Assessment } from '../../src/domain/model/assessment';
import { levels } from '../../src/domain/model/level';
import { areaIds, lengths } from '../../src/domain/model/question-bank';
import { countLimits, textLimits } from '../../src/domain/model/text-limits';
import { madeUpBank } from './made-up-bank';

/** Any text up to a length: any script, any punctuation, whole characters only. Mostly short, so that tests stay fast. */
const textUpTo = (most: number) =>
  fc
    .string({ unit: 'binary', maxLength: most })
    .map(plainText)
    .filter((text) => text.length <= most);

/** A text that says something and has no space around it, as the screens keep names. */
export const nameUpTo = (most: number) =>
  textUpTo(most)
    .map((text) => text.replace(/\n+/g, ' ').trim())
    .filter((text) => text !== '');

export const arbitraryId = fc.oneof(
  fc.uuid(),
  // A comparison of types asks an object for its constructor, which would be an answer then: such ids have a test of their own.
  fc.stringMatching(/^[\w-]{1,64}$/).filter((text) => !['__proto__', 'constructor'].includes(text)),
);
const milliseconds = { min: Date.UTC(1970, 0, 1), max: Date.UTC(2200, 0, 1) };
export const arbitraryMoment = fc.integer(milliseconds).map((time) => new Date(time).toISOString());

/** A day from which a year on is still a day that a plan takes. */
export const arbitraryDay = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));
export const arbitraryLevel = fc.constantFrom(...levels);

const note = textUpTo(textLimits.note);

/** Any answer that the types allow, with or without basis and note. */
export const arbitraryAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record(
    { level: arbitraryLevel, basis: fc.constantFrom(...answerBases), note },
    { requiredKeys: ['level'], noNullPrototype: true },
  ),
  fc.record(
    { answer: fc.constantFrom('dont-know' as const, 'not-applicable' as const), note },
    { requiredKeys: ['answer'], noNullPrototype: true },
  ),
);

const bankQuestions = madeUpBank.areas.flatMap((area) =>
  area.questions.map((question) => question.id),
);

/** A question of the made-up bank, or one that it does not know. */
const questionId = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...bankQuestions) },
  { weight: 1, arbitrary: arbitraryId },
);

/** Any answers: to questions of the made-up bank, and now and then to one that it does not know. */
export const arbitraryAnswers = fc.dictionary(questionId, arbitraryAnswer, {
  maxKeys: 30,
  noNullPrototype: true,
});

export const arbitraryPlannedAction: fc.Arbitrary<PlannedAction> = fc.record(
  {
    id: arbitraryId,
    origin: fc.record(
      {
        question: questionId,
        action: fc.constantFrom<ActionKind[]>(0, 1, 2, 3, 'keep', 'find-out'),
      },
      { noNullPrototype: true },
    ),
    text: nameUpTo(textLimits.action),
    owner: textUpTo(textLimits.owner),
    due: fc.record(
      { date: arbitraryDay, event: textUpTo(textLimits.event) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    doneWhen: textUpTo(textLimits.doneWhen),
    status: fc.constantFrom(...actionStatuses),
  },
  { requiredKeys: ['id', 'text', 'owner', 'due', 'doneWhen', 'status'], noNullPrototype: true },
);

/** Any plan; its actions have an id each. */
export const arbitraryPlan: fc.Arbitrary<ActionPlan> = fc.record(
  {
    startDate: arbitraryDay,
    updatedAt: arbitraryMoment,
    actions: fc.uniqueArray(arbitraryPlannedAction, {
      selector: (action) => action.id,
      maxLength: 12,
    }),
  },
  { noNullPrototype: true },
);

/** A target for any of the areas, or none. */
export const arbitraryTargets = fc.dictionary(fc.constantFrom(...areaIds), arbitraryLevel, {
  noNullPrototype: true,
});

const partner = fc.record(
  { name: nameUpTo(textLimits.name), sector: fc.constantFrom(...sectors) },
  { noNullPrototype: true },
);
const label = nameUpTo(textLimits.role);

/** An individual or an organisation with its partner, or a consensus without. */
const whoAnswered = fc.oneof(
  fc.record(
    {
      respondent: fc.record(
        { kind: fc.constantFrom('individual' as const, 'organisation' as const), label },
        { requiredKeys: ['kind'], noNullPrototype: true },
      ),
      partner,
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      respondent: fc.record(
        { kind: fc.constant('consensus' as const), label },
        { requiredKeys: ['kind'], noNullPrototype: true },
      ),
    },
    { noNullPrototype: true },
  ),
);

const everythingElse = fc.record(
  {
    id: arbitraryId,
    partnership: nameUpTo(textLimits.name),
    length: fc.constantFrom(...lengths),
    createdAt: arbitraryMoment,
    updatedAt: arbitraryMoment,
    completedAt: arbitraryMoment,
    answers: arbitraryAnswers,
    targets: arbitraryTargets,
    plan: arbitraryPlan,
    asks: fc.array(arbitraryId, { maxLength: 20 }),
    otherPartners: fc.array(nameUpTo(textLimits.name), { maxLength: countLimits.otherPartners }),
    example: fc.constant(true as const),
  },
  {
    requiredKeys: ['id', 'partnership', 'length', 'createdAt', 'updatedAt', 'answers'],
    noNullPrototype: true,
  },
);

/** Any assessment that the types and the limits allow, whole or minimal. */
export const arbitraryAssessment: fc.Arbitrary<Assessment> = fc
  .tuple(everythingElse, whoAnswered)
  .map(([rest, who]) => ({ ...rest, ...who }));
