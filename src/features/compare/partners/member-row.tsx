import { lastOf } from '../../../domain/model/last-of';
import { questionBank } from '../../../bank/question-bank';
import { assessedOn } from '../../../domain/model/assessed-on';
import {
  excludeAssessment,
  setRounds,
  removeAssessment,
} from '../../../domain/comparing/edit-comparison';
import type { ComparedAssessment } from '../../../domain/comparing/resolve-comparison';
import { dateInWords } from '../../../wording/dates';
import { questionsAsked } from '../../../domain/model/questions-asked';
import { countLimits } from '../../../domain/model/text-limits';
import type { ChangeComparison } from './change-comparison';
import '../../../ui/styles/table.css';
import './member-row.css';

type Props = {
  readonly member: ComparedAssessment;
  readonly rounds: readonly number[];
  readonly change: ChangeComparison;
};

/** One assessment of the comparison: who, when, in which round, and whether it counts. */
export function MemberRow({
  member: { assessment, respondent, round, unfinished, beyondBank },
  rounds,
  change,
}: Props) {
  const asked = questionsAsked(questionBank, assessment.length);
  const answered = asked.filter(
    ({ question }) => assessment.answers[question.id] !== undefined,
  ).length;
  const of = <span className="hide">: {respondent}</span>;
  const choices = [
    ...new Set([...rounds, Math.min((lastOf(rounds) ?? 0) + 1, countLimits.rounds)]),
  ];
  return (
    <tr>
      <th scope="row">
        <bdi>{respondent}</bdi>
        <span className="sub">
          {assessment.respondent.kind === 'organisation' &&
            'Answered for the organisation: counts as one person. '}
          {unfinished && `Unfinished: ${answered} of ${asked.length} questions answered. `}
          {beyondBank &&
            'Answers questions that this page does not have: those are kept and not compared. '}
        </span>
      </th>
      <td data-l="Date">{dateInWords(assessedOn(assessment))}</td>
      <td data-l="Length">{assessment.length === 'quick' ? 'Quick check' : 'Full'}</td>
      <td data-l="Round">
        <select
          className="input small-select"
          aria-label={`Round of ${respondent}`}
          value={round}
          onChange={({ currentTarget: { value } }) => {
            change(
              {
                text: `Put ${respondent} into round ${value}.`,
                withoutNames: `Put one assessment into round ${value}.`,
              },
              (current, at) => setRounds(current, new Map([[assessment.id, Number(value)]]), at),
            );
          }}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </td>
      <td data-l="">
        <div className="actions">
          <button
            className="link"
            type="button"
            onClick={() => {
              change(
                {
                  text: `${respondent} no longer counts.`,
                  withoutNames: 'One assessment no longer counts.',
                },
                (current, at) => excludeAssessment(current, assessment.id, true, at),
              );
            }}
          >
            Leave out{of}
          </button>
          <button
            className="link"
            type="button"
            onClick={() => {
              change(
                {
                  text: `Took ${respondent} out of the comparison. The assessment stays on this device.`,
                  withoutNames:
                    'Took one assessment out of the comparison. It stays on this device.',
                },
                (current, at) => removeAssessment(current, assessment.id, at),
              );
            }}
          >
            Take out{of}
          </button>
        </div>
      </td>
    </tr>
  );
}
