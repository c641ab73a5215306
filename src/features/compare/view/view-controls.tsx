import { groupings } from '../../../domain/comparing/grouping';
import { questionBank } from '../../../bank/question-bank';
import {
  isQuickBesideFull,
  questionChoices,
  type ComparisonFigures,
} from '../../../domain/comparing/comparison-figures';
import { groupingNames } from '../../../wording/grouping-names';
import { questionChoiceNames } from '../../../wording/question-choice-names';
import { roundInWords } from '../../../wording/round-in-words';
import { comparisons } from '../../../store/records/comparisons';
import { changeView } from '../../../store/view/view-options';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { CheckPick } from '../../../ui/check-pick';
import './view-controls.css';

/** Beyond this many, side by side, single people say nothing that anybody could read. */
const mostRespondents = 100;

type Props = { readonly record: ComparisonRecord; readonly figures: ComparisonFigures };

/** How the picture is looked at: which round, grouped by what, under names or aliases. */
export function ViewControls({ record, figures }: Props) {
  const { id } = record.comparison;
  const { resolved, round, grouping, weighed, choice } = figures;
  const people = resolved.partners.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <div className="controls gap-m">
      <div className="field">
        <label htmlFor="group-by">Group by</label>
        <select
          id="group-by"
          className="input"
          value={grouping}
          onChange={({ currentTarget: { value } }) =>
            changeView(id, { grouping: groupings.find((each) => each === value) ?? 'partner' })
          }
        >
          {groupings
            .filter(
              (each) => each !== 'respondent' || people <= mostRespondents || grouping === each,
            )
            .map((each) => (
              <option key={each} value={each}>
                {groupingNames[each]}
              </option>
            ))}
        </select>
      </div>
      {resolved.rounds.length > 1 && (
        <div className="field">
          <label htmlFor="round">Round</label>
          <select
            id="round"
            className="input"
            value={round}
            onChange={({ currentTarget: { value } }) => changeView(id, { round: Number(value) })}
          >
            {resolved.rounds.map((each) => (
              <option key={each} value={each}>
                {roundInWords(resolved, each)}
              </option>
            ))}
          </select>
        </div>
      )}
      {isQuickBesideFull(weighed.flatMap(({ members }) => members)) && (
        <div className="field">
          <label htmlFor="questions">Questions</label>
          <select
            id="questions"
            className="input"
            value={choice}
            onChange={({ currentTarget: { value } }) =>
              changeView(id, {
                choice: questionChoices.find((each) => each === value) ?? 'asked-of-all',
              })
            }
          >
            {questionChoices.map((each) => (
              <option key={each} value={each}>
                {questionChoiceNames(questionBank)[each]}
              </option>
            ))}
          </select>
        </div>
      )}
      <CheckPick
        checked={record.hidesNames === true}
        hint="Partner A, Respondent 1. On screen, on paper and in every file from here."
        onChange={({ currentTarget: { checked } }) => comparisons.hideNames(id, checked)}
      >
        Hide names
      </CheckPick>
    </div>
  );
}
