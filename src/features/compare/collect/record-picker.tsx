import { useState } from 'react';
import { useLocation } from 'wouter';
import { questionBank } from '../../../bank/question-bank';
import { isOfThisBank } from '../../../domain/model/import-effect';
import { assessedOn } from '../../../domain/model/assessed-on';
import type { Comparison } from '../../../domain/model/comparison';
import { addAssessments } from '../../../domain/comparing/edit-comparison';
import { dateInWords } from '../../../wording/dates';
import { respondentInWords } from '../../../wording/names';
import { givenNames } from '../../../wording/given-names';
import { countInWords } from '../../../wording/words';
import { paths } from '../../../paths';
import { useAssessments } from '../../../store/records/assessments';
import { comparisons } from '../../../store/records/comparisons';
import { CheckPick } from '../../../ui/check-pick';

const atOnce = 20;

/** What is on this device already and not in the comparison yet. Examples and other banks are left out, as everywhere. */
export function RecordPicker({ comparison }: { readonly comparison: Comparison }) {
  const [, navigate] = useLocation();
  const record = useAssessments((state) => state.records);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(atOnce);
  const here = new Set(comparison.members.map(({ assessment }) => assessment));
  const open = Object.values(record)
    .filter(
      ({ assessment, bank }) =>
        !here.has(assessment.id) && assessment.example !== true && isOfThisBank(questionBank, bank),
    )
    .sort((a, b) => b.assessment.updatedAt.localeCompare(a.assessment.updatedAt));
  if (open.length === 0)
    return (
      <p>There is nothing more on this device that could be added. Examples are not compared.</p>
    );
  const toggle = (id: string) =>
    setChosen(
      (before) =>
        new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]),
    );
  const add = () => {
    const added = open
      .filter(({ assessment }) => chosen.has(assessment.id))
      .map(({ assessment }) => assessment);
    const round = Math.max(1, ...comparison.members.map((member) => member.round));
    comparisons.change(comparison.id, (current, at) =>
      addAssessments(current, added, round, at, givenNames),
    );
    navigate(paths.comparison(comparison.id));
  };
  return (
    <>
      <fieldset>
        <legend className="hide">Assessments on this device</legend>
        <p>
          <button
            className="link"
            type="button"
            onClick={() =>
              setChosen(
                chosen.size === open.length
                  ? new Set()
                  : new Set(open.map(({ assessment }) => assessment.id)),
              )
            }
          >
            {chosen.size === open.length
              ? 'Choose none'
              : `Choose all ${countInWords(open.length)}`}
          </button>
        </p>
        {open.slice(0, shown).map(({ assessment }) => (
          <CheckPick
            key={assessment.id}
            checked={chosen.has(assessment.id)}
            hint={`${assessment.partner === undefined ? '' : `${assessment.partner.name}. `}${respondentInWords(assessment.respondent)}, ${dateInWords(assessedOn(assessment))}.`}
            onChange={() => toggle(assessment.id)}
          >
            <bdi>{assessment.partnership}</bdi>
          </CheckPick>
        ))}
      </fieldset>
      {open.length > shown && (
        <p>
          <button className="link" type="button" onClick={() => setShown(shown + atOnce)}>
            Show {Math.min(atOnce, open.length - shown)} more of {open.length}
          </button>
        </p>
      )}
      <p className="gap-s">
        <button className="btn second" type="button" disabled={chosen.size === 0} onClick={add}>
          Add {chosen.size === 0 ? 'the chosen ones' : countInWords(chosen.size)}
        </button>
      </p>
    </>
  );
}
