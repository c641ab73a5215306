import { lastOf } from '../../domain/model/last-of';
import { useState } from 'react';
import { originKey, type ActionPlan } from '../../domain/model/action-plan';
import { addSuggestion } from '../../domain/planning/edit-plan';
import { changePlan } from '../../domain/planning/edit-plan-owner';
import type { Suggestion } from '../../domain/planning/suggest-actions';
import { whenInWords } from '../../wording/plan-in-words';
import { newId } from '../../platform/new-id';
import { CheckPick } from '../../ui/check-pick';
import type { PlanDesk, PlanWords } from './plan-desk';
import type { DroppedActions } from './use-dropped-actions';
import './ruled-picks.css';

const shownAtFirst = 8;

type Props = {
  readonly desk: PlanDesk;
  readonly about: PlanWords['groups'];
  readonly plan: ActionPlan;
  readonly dropped: DroppedActions;
};

/** What the answers suggest, in three groups. A ticked one is in the plan. */
export function SuggestionList({ desk, about, plan, dropped }: Props) {
  const { suggestions } = desk;
  const none = [suggestions.steps, suggestions.findOut, suggestions.keep].every(
    (group) => group.length === 0,
  );
  return (
    <section aria-labelledby="suggestions">
      <h2 id="suggestions">Suggestions</h2>
      {none && <p className="gap-s">{about.none}</p>}
      <Group
        title="Next steps"
        about={about.steps}
        {...{ desk, plan, dropped }}
        suggestions={suggestions.steps}
      />
      <Group
        title="Find out"
        about={about.findOut}
        {...{ desk, plan, dropped }}
        suggestions={suggestions.findOut}
      />
      <Group
        title="Keep what you have"
        about={about.keep}
        {...{ desk, plan, dropped }}
        suggestions={suggestions.keep}
      />
    </section>
  );
}

type GroupProps = {
  readonly title: string;
  readonly about: string;
  readonly desk: PlanDesk;
  readonly plan: ActionPlan;
  readonly dropped: DroppedActions;
  readonly suggestions: readonly Suggestion[];
};

function Group({ title, about, desk, plan, dropped, suggestions }: GroupProps) {
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const shown = all ? suggestions : suggestions.slice(0, shownAtFirst);
  const planned = new Map(
    plan.actions.flatMap((action) =>
      action.origin === undefined ? [] : [[originKey(action.origin), action]],
    ),
  );
  const toggle = (suggestion: Suggestion) => {
    const key = originKey(suggestion.origin);
    const action = planned.get(key);
    const before = lastOf(
      dropped.all,
      ({ action: { origin } }) => origin !== undefined && originKey(origin) === key,
    );
    if (action !== undefined) dropped.drop(plan, action);
    // What was taken out while the screen is open comes back as it was, with the words it had been given.
    else if (before !== undefined) dropped.putBack(before);
    else add(desk, suggestion);
  };
  return (
    <div className="gap-m">
      <h3>{title}</h3>
      <p className="quiet small">{about}</p>
      <ul className="ruled-picks gap-s">
        {shown.map((suggestion) => {
          const { origin, asked, action } = suggestion;
          const depends =
            action.dependsOn.length === 0
              ? ''
              : ` Needs your ${action.dependsOn.join(' and your ')}.`;
          return (
            <li key={originKey(origin)}>
              <CheckPick
                checked={planned.has(originKey(origin))}
                onChange={() => toggle(suggestion)}
                hint={`${asked.question.title}, ${desk.standOf(suggestion)}. ${action.owner}, ${whenInWords(action.time)}.${depends}`}
              >
                {action.text}
              </CheckPick>
            </li>
          );
        })}
      </ul>
      {!all && suggestions.length > shownAtFirst && (
        <button className="link" type="button" onClick={() => setAll(true)}>
          Show {suggestions.length - shownAtFirst} more
        </button>
      )}
    </div>
  );
}

function add({ change }: PlanDesk, suggestion: Suggestion): void {
  const id = newId();
  change((owner, at) => changePlan(owner, (plan) => addSuggestion(plan, suggestion, at, id)));
}
