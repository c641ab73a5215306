import { choiceOf, type Answers } from './answer';
import type { Assessment } from './assessment';
import { sameContent } from './same-content';

/** One kind of thing in which two assessments differ. Of answers and notes, how many, from 1. `bases`: how the respondent knows. */
export type Difference =
  | { readonly kind: 'answers' | 'notes'; readonly count: number }
  | { readonly kind: 'bases' | 'details' | 'plan' | 'targets-or-asks' };

function countOf(mine: Answers, theirs: Answers, differs: (id: string) => boolean): number {
  return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(differs).length;
}

function basesOf(answers: Answers): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      'basis' in answer ? answer.basis : undefined,
    ]),
  );
}

const detailsOf = (each: Assessment): readonly unknown[] => [
  each.partnership,
  each.partner,
  each.respondent,
  each.length,
  each.otherPartners ?? [],
  each.example ?? false,
];
const planOf = ({ plan }: Assessment): readonly unknown[] => [plan?.startDate, plan?.actions ?? []];
const targetsAndAsksOf = ({ targets = {}, asks = [] }: Assessment): readonly unknown[] => [
  targets,
  asks,
];

/**
 * What differs between the assessment that is here and another with the same id, each kind once, in the order of
 * `Difference`. Empty when only moments differ, or nothing does.
 */
export function differencesBetween(mine: Assessment, theirs: Assessment): readonly Difference[] {
  const answers = countOf(
    mine.answers,
    theirs.answers,
    (id) => choiceOf(mine.answers[id]) !== choiceOf(theirs.answers[id]),
  );
  const notes = countOf(
    mine.answers,
    theirs.answers,
    (id) => mine.answers[id]?.note !== theirs.answers[id]?.note,
  );
  const differ = (partOf: (each: Assessment) => unknown) =>
    !sameContent(partOf(mine), partOf(theirs));
  const differences: readonly (Difference | false)[] = [
    answers > 0 && { kind: 'answers', count: answers },
    notes > 0 && { kind: 'notes', count: notes },
    differ(({ answers: given }) => basesOf(given)) && { kind: 'bases' },
    differ(detailsOf) && { kind: 'details' },
    differ(planOf) && { kind: 'plan' },
    differ(targetsAndAsksOf) && { kind: 'targets-or-asks' },
  ];
  return differences.filter((each) => each !== false);
}
