import { useState } from 'react';
import { originKey, type ActionPlan } from '../../domain/action-plan';
import { levelOf } from '../../domain/answer';
import type { Assessment } from '../../domain/assessment';
import { changePlan } from '../../domain/edit-assessment';
import { addSuggestion } from '../../domain/edit-plan';
import type { Suggestion, Suggestions } from '../../domain/suggest-actions';
import { whenInWords } from '../../domain/when-in-words';
import { newId } from '../../platform/new-id';
import { now } from '../../platform/now';
import { assessments } from '../../store/assessments';
import { CheckPick } from '../../ui/check-pick';
import type { DroppedActions } from './use-dropped-actions';

const shownAtFirst = 8;

type Props = { readonly assessment: Assessment; readonly plan: ActionPlan; readonly dropped: DroppedActions; readonly suggestions: Suggestions };

/** What the answers suggest, in three groups. A ticked one is in the plan. */
export function SuggestionList({ assessment, plan, dropped, suggestions }: Props) {
  const none = [suggestions.steps, suggestions.findOut, suggestions.keep].every((group) => group.length === 0);
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">Suggestions</h2>
      {none && <p className="gap-s">There are none yet. They follow from your answers: answer a few questions first.</p>}
      <Group title="Next steps" about="The next step for each question under its target, lowest first. Tick to add one to your plan." {...{ assessment, plan, dropped }} suggestions={suggestions.steps} />
      <Group title="Find out" about="For each ‘don’t know’." {...{ assessment, plan, dropped }} suggestions={suggestions.findOut} />
      <Group title="Keep what you have" about="For each question at level 4." {...{ assessment, plan, dropped }} suggestions={suggestions.keep} />
    </section>
  );
}

type GroupProps = {
  readonly title: string;
  readonly about: string;
  readonly assessment: Assessment;
  readonly plan: ActionPlan;
  readonly dropped: DroppedActions;
  readonly suggestions: readonly Suggestion[];
};

function Group({ title, about, assessment, plan, dropped, suggestions }: GroupProps) {
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const shown = all ? suggestions : suggestions.slice(0, shownAtFirst);
  const planned = new Map(plan.actions.flatMap((action) => (action.origin === undefined ? [] : [[originKey(action.origin), action]])));
  const toggle = (suggestion: Suggestion) => {
    const key = originKey(suggestion.origin);
    const action = planned.get(key);
    const before = dropped.all.findLast(({ action: { origin } }) => origin !== undefined && originKey(origin) === key);
    if (action !== undefined) dropped.drop(plan, action);
    // What was taken out while the screen is open comes back as it was, with the words it had been given.
    else if (before !== undefined) dropped.putBack(before);
    else add(assessment.id, suggestion);
  };
  return (
    <div className="gap-m">
      <h3>{title}</h3>
      <p className="quiet small">{about}</p>
      <ul className="rows2 gap-s">
        {shown.map((suggestion) => {
          const { origin, asked, action } = suggestion;
          const level = levelOf(assessment.answers[origin.question]);
          const depends = action.dependsOn.length === 0 ? '' : ` Needs your ${action.dependsOn.join(' and your ')}.`;
          return (
            <li key={originKey(origin)}>
              <CheckPick
                checked={planned.has(originKey(origin))}
                onChange={() => toggle(suggestion)}
                hint={`${asked.question.title}, ${level === undefined ? 'don’t know' : `level ${level}`}. ${action.owner}, ${whenInWords(action.time)}.${depends}`}
              >
                {action.text}
              </CheckPick>
            </li>
          );
        })}
      </ul>
      {!all && suggestions.length > shownAtFirst && (
        <button className="link" type="button" onClick={() => setAll(true)}>Show {suggestions.length - shownAtFirst} more</button>
      )}
    </div>
  );
}

function add(id: string, suggestion: Suggestion): void {
  const at = now();
  const actionId = newId();
  assessments.change(id, (current) => changePlan(current, (plan) => addSuggestion(plan, suggestion, at, actionId)));
}
