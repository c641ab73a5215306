import { questionBank } from '../../bank/question-bank';
import { setTarget } from '../../domain/planning/edit-plan-owner';
import { levels } from '../../domain/model/level';
import { targetOf } from '../../domain/model/target-of';
import type { PlanDesk } from './plan-desk';
import './target-fields.css';

/** The level up to which the plan works, for each area. */
export function TargetFields({ desk: { owner, change } }: { readonly desk: PlanDesk }) {
  return (
    <section className="gap-l" aria-labelledby="targets">
      <h2 id="targets">Targets</h2>
      <p className="quiet small gap-s">
        The level you want to reach in each area. Steps are suggested up to it. Level 3 is enough
        for most; a higher one is not always the aim.
      </p>
      <div className="targets gap-s">
        {questionBank.areas.map(({ id, name }) => (
          <div key={id}>
            <label htmlFor={`target-${id}`}>{name}</label>
            <select
              id={`target-${id}`}
              className="input"
              value={targetOf(questionBank, owner, id)}
              onChange={(event) => {
                const chosen = levels.find((level) => String(level) === event.currentTarget.value);
                if (chosen !== undefined) change((current) => setTarget(current, id, chosen));
              }}
            >
              {levels.map((level) => (
                <option key={level} value={level}>
                  Level {level}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </section>
  );
}
