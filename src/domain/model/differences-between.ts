import type { Assessment } from './assessment';
import { sameContent } from './same-content';
import type { answerKeys, assessmentKeys } from './where-it-goes';

/** One kind of thing in which two assessments differ. Of answers and notes, how many, from 1. `bases`: how the respondent knows. */
export type Difference =
  | { readonly kind: 'answers' | 'notes'; readonly count: number }
  | { readonly kind: 'bases' | 'details' | 'plan' | 'targets-or-asks' };

type Told = Difference['kind'] | 'never';

/** As what a difference of each key is told. Moments are not told: clocks of borrowed devices decide nothing. */
const told = {
  id: 'never',
  partnership: 'details',
  partner: 'details',
  respondent: 'details',
  length: 'details',
  createdAt: 'never',
  updatedAt: 'never',
  completedAt: 'never',
  answers: 'answers',
  targets: 'targets-or-asks',
  plan: 'plan',
  asks: 'targets-or-asks',
  otherPartners: 'details',
  example: 'details',
} as const satisfies Readonly<Record<keyof typeof assessmentKeys, Told>>;

const toldOfAnswer = {
  level: 'answers',
  answer: 'answers',
  basis: 'bases',
  note: 'notes',
} as const satisfies Readonly<Record<keyof typeof answerKeys, Told>>;

/** An empty list and an empty object say what their absence says. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** What a thing has under the keys whose differences are told as this. */
function partOf(
  thing: object | undefined,
  kind: Told,
  kinds: Readonly<Record<string, Told>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(thing ?? {}).filter(
      ([key, value]: [string, unknown]) => kinds[key] === kind && !isEmpty(value),
    ),
  );
}

/**
 * What differs between the assessment that is here and another with the same id, each kind once, in the order of
 * `Difference`. Empty when only moments differ, or nothing does.
 */
export function differencesBetween(mine: Assessment, theirs: Assessment): readonly Difference[] {
  const ids = [...new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])];
  const count = (kind: Told) =>
    ids.filter(
      (id) =>
        !sameContent(
          partOf(mine.answers[id], kind, toldOfAnswer),
          partOf(theirs.answers[id], kind, toldOfAnswer),
        ),
    ).length;
  const differ = (kind: Told) => !sameContent(partOf(mine, kind, told), partOf(theirs, kind, told));
  const planOf = ({ plan }: Assessment) => ({ ...plan, updatedAt: undefined });
  const [answers, notes, bases] = [count('answers'), count('notes'), count('bases')];
  const differences: readonly (Difference | false)[] = [
    answers > 0 && { kind: 'answers', count: answers },
    notes > 0 && { kind: 'notes', count: notes },
    bases > 0 && { kind: 'bases' },
    differ('details') && { kind: 'details' },
    !sameContent(planOf(mine), planOf(theirs)) && { kind: 'plan' },
    differ('targets-or-asks') && { kind: 'targets-or-asks' },
  ];
  return differences.filter((each) => each !== false);
}
