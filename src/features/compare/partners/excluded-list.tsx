import { excludeAssessment, removeAssessment } from '../../../domain/comparing/edit-comparison';
import type { Excluded, ExcludedReason } from '../../../domain/comparing/resolve-comparison';
import { respondentInWords } from '../../../wording/names';
import { nameless } from '../../../wording/shown-text';
import type { ChangeComparison } from './change-comparison';

const reasons: Readonly<Record<ExcludedReason, string>> = {
  'not-here': 'It is no longer on this device. Open its file again to bring it back.',
  'other-bank': 'It was answered with other questions and cannot be compared.',
  example: 'It is an example: its answers are made up.',
  'by-choice': 'You left it out.',
};

/** What is in the comparison and counts in no figure, each with the reason. */
export function ExcludedList({
  leftOut,
  change,
}: {
  readonly leftOut: readonly Excluded[];
  readonly change: ChangeComparison;
}) {
  if (leftOut.length === 0) return null;
  return (
    <section className="gap-l" aria-labelledby="left-out">
      <h2 id="left-out">Left out of every figure</h2>
      <ul className="rows gap-s">
        {leftOut
          .slice(0, 50)
          .map(({ member: { assessment: id, otherBank }, why, answered }, index) => {
            const name =
              answered === undefined
                ? (otherBank ?? `Number ${index + 1}`)
                : `${answered.assessment.partner?.name ?? answered.assessment.partnership}. ${respondentInWords(answered.assessment.respondent)}`;
            return (
              <li key={id}>
                <p>
                  <bdi>{name}</bdi>. {reasons[why]}
                </p>
                <p className="actions">
                  {why === 'by-choice' && (
                    <button
                      className="link"
                      type="button"
                      onClick={() => {
                        change(nameless('It counts again.'), (current, at) =>
                          excludeAssessment(current, id, false, at),
                        );
                      }}
                    >
                      Count it again<span className="hide">: {name}</span>
                    </button>
                  )}
                  <button
                    className="link"
                    type="button"
                    onClick={() => {
                      change(nameless('Took it out of the comparison.'), (current, at) =>
                        removeAssessment(current, id, at),
                      );
                    }}
                  >
                    Take out<span className="hide">: {name}</span>
                  </button>
                </p>
              </li>
            );
          })}
      </ul>
      {leftOut.length > 50 && <p className="small quiet">And {leftOut.length - 50} more.</p>}
    </section>
  );
}
