import type { AssessmentCandidate } from './candidates';
import type { ConflictChoice } from './conflict-choice';

/**
 * What becomes of one assessment that came in: it is added, under its own id or another; it becomes a copy of the one that is here, with
 * a name that says so; it takes the place of that one; or it was here all along, and joins the comparison.
 */
export type Landing = {
  readonly candidate: AssessmentCandidate;
  readonly how: 'added' | 'added-under-new-id' | 'copied' | 'takes-place' | 'was-here';
  /** Whether it joins the comparison that it is meant for. */
  readonly joins: boolean;
};

/** A person who stands in the comparison under this id already is no reason to leave out another who began as the same assessment. */
const canJoin = ({ joining }: AssessmentCandidate) =>
  joining === undefined || joining.joins || joining.why === 'here-already';

/** What stands in the place that an assessment can take: the key of another in the list, or what is here under its id. */
function placeTaken({ effect, document }: AssessmentCandidate): string | undefined {
  if (effect.kind === 'differs') return `here/${document.assessment.id}`;
  return effect.kind === 'twice' && !effect.same ? effect.first.key : undefined;
}

function landingOf(
  candidate: AssessmentCandidate,
  choice: ConflictChoice,
  replaced: ReadonlyMap<string, string>,
): Landing | undefined {
  const { effect, joining, key } = candidate;
  const isMeant = joining !== undefined;
  const joins = joining?.joins === true;
  switch (effect.kind) {
    case 'other-bank':
      return undefined;
    case 'new':
      // What is meant for a comparison and cannot be compared is not brought in on the side.
      if (replaced.has(key) || !canJoin(candidate)) return undefined;
      return { candidate, how: effect.becomesOwn ? 'added-under-new-id' : 'added', joins };
    case 'already-here':
      return joins ? { candidate, how: 'was-here', joins } : undefined;
    case 'twice': {
      if (effect.same || !canJoin(candidate) || choice === 'keep-mine') return undefined;
      if (choice === 'keep-both') return { candidate, how: 'added-under-new-id', joins: isMeant };
      return replaced.get(effect.first.key) === key
        ? { candidate, how: 'added', joins }
        : undefined;
    }
    case 'differs':
      if (choice === 'take-theirs')
        return replaced.get(placeTaken(candidate) ?? '') === key
          ? { candidate, how: 'takes-place', joins }
          : undefined;
      if (choice === 'keep-mine') return joins ? { candidate, how: 'was-here', joins } : undefined;
      if (!isMeant) return { candidate, how: 'copied', joins };
      return canJoin(candidate)
        ? { candidate, how: 'added-under-new-id', joins: true }
        : { candidate, how: 'copied', joins: false };
  }
}

/** What changes on the device if the user goes on; what leaves everything as it is, is not among it. */
export function landingsOf(
  candidates: readonly AssessmentCandidate[],
  choiceOf: (candidate: AssessmentCandidate) => ConflictChoice,
): readonly Landing[] {
  // Of several that take the place of the same one, the last.
  const replaced = new Map(
    candidates.flatMap((candidate) => {
      const place = choiceOf(candidate) === 'take-theirs' ? placeTaken(candidate) : undefined;
      return place === undefined ? [] : [[place, candidate.key] as const];
    }),
  );
  return candidates.flatMap(
    (candidate) => landingOf(candidate, choiceOf(candidate), replaced) ?? [],
  );
}
