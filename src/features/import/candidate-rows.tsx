import { questionBank } from '../../bank/question-bank';
import { assessedOn } from '../../domain/model/assessed-on';
import type { Comparison } from '../../domain/model/comparison';
import { countAnswers } from '../../domain/scoring/count-answers';
import { dateInWords } from '../../wording/dates';
import { renewedAliasesInWords } from '../../wording/aliases-in-words';
import { itemName } from '../../wording/item-name';
import { questionsAsked } from '../../domain/model/questions-asked';
import { respondentInWords } from '../../wording/names';
import { countedInWords } from '../../wording/words';
import type { ConflictChoice } from './conflict-choice';
import type { AssessmentCandidate, ComparisonCandidate } from './candidates';
import { choicesOnDevice, comparisonChoicesInList, ConflictChoicePicks, Outcome } from './outcome';
import '../../ui/styles/table.css';

type Choosing = {
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
};

/** One assessment that came in: what it is, and what will happen. */
export function AssessmentCandidateRow({
  candidate,
  choice,
  onChoose,
}: Choosing & { readonly candidate: AssessmentCandidate }) {
  const {
    dropped,
    document: { assessment },
  } = candidate;
  const counts = countAnswers(
    questionsAsked(questionBank, assessment.length).map(({ question }) => question),
    assessment.answers,
  );
  return (
    <tr>
      <th scope="row">
        <bdi>{itemName(candidate.from)}</bdi>
      </th>
      <td data-l="In it">
        <div>
          <bdi>{assessment.partnership}</bdi>.{' '}
          {assessment.partner !== undefined && (
            <>
              <bdi>{assessment.partner.name}</bdi>.{' '}
            </>
          )}
          {respondentInWords(assessment.respondent)}, {dateInWords(assessedOn(assessment))}.{' '}
          {counts.asked - counts.blank} of {counts.asked} answered.
          {dropped.length > 0 && (
            <span className="sub">
              Left out, because this page does not know it: {dropped.join(', ')}.
            </span>
          )}
        </div>
      </td>
      <td data-l="Then">
        <div>
          <Outcome candidate={candidate} choice={choice} onChoose={onChoose} />
        </div>
      </td>
    </tr>
  );
}

const assessmentsInWords = ({ members }: Comparison) =>
  countedInWords(members.length, 'assessment');

/** A comparison that came in: what it is, and what will happen. */
export function ComparisonCandidateRow({
  candidate: { key, from, comparison, effect, renewedAliases },
  choice,
  onChoose,
}: Choosing & { readonly candidate: ComparisonCandidate }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{itemName(from)}</bdi>
      </th>
      <td data-l="In it">
        <div>
          The comparison ‘<bdi>{comparison.name}</bdi>’, with{' '}
          {countedInWords(comparison.partners.length, 'partner')} and{' '}
          {assessmentsInWords(comparison)}.
          {renewedAliases > 0 && (
            <span className="sub">{renewedAliasesInWords(renewedAliases)}</span>
          )}
        </div>
      </td>
      <td data-l="Then">
        <div>
          {effect.kind === 'twice' && effect.same && (
            <>The same as another in this list: nothing changes</>
          )}
          {effect.kind === 'twice' && !effect.same && (
            <fieldset>
              <legend>
                <strong>
                  It began as the same comparison as <bdi>{itemName(effect.first)}</bdi>
                </strong>
                , and has other content.
              </legend>
              <ConflictChoicePicks
                choices={comparisonChoicesInList}
                name={key}
                choice={choice}
                onChoose={onChoose}
              />
            </fieldset>
          )}
          {effect.kind === 'new' && <strong className="ok">New: will be added</strong>}
          {effect.kind === 'already-here' && <>Already here: nothing changes</>}
          {effect.kind === 'differs' && (
            <fieldset>
              <legend>
                <strong>Already here, with other content.</strong>{' '}
                <span className="quiet">
                  The one here has {assessmentsInWords(effect.mine)} and was changed on{' '}
                  {dateInWords(effect.mine.updatedAt)}, the one in the file on{' '}
                  {dateInWords(comparison.updatedAt)}.
                </span>
              </legend>
              <ConflictChoicePicks
                choices={choicesOnDevice}
                name={key}
                choice={choice}
                onChoose={onChoose}
              />
            </fieldset>
          )}
        </div>
      </td>
    </tr>
  );
}
