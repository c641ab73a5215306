import { lastOf } from '../../../domain/model/last-of';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Comparison } from '../../../domain/model/comparison';
import { indexFinder } from '../../../domain/comparing/partner-index';
import { paths } from '../../../paths';
import { comparisons } from '../../../store/records/comparisons';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { ScreenHeading } from '../../../ui/screen-heading';
import type { ChangeComparison } from './change-comparison';
import { ExcludedList } from './excluded-list';
import { NearNames } from './near-names';
import { PartnerSection } from './partner-section';
import { RenameField } from '../list/rename-field';
import { RoundsOffer } from './rounds-offer';
import { useResolved } from '../../../store/view/use-resolved';

type Undo = { readonly said: string; readonly before: Pick<Comparison, 'partners' | 'members'> };

/** The comparison as it was before a change, with what has come in since, perhaps from another tab, and its partners. */
function asBefore(current: Comparison, before: Undo['before']): Comparison {
  const held = new Set(before.members.map(({ assessment }) => assessment));
  const added = current.members.filter(({ assessment }) => !held.has(assessment));
  if (added.length === 0) return { ...current, ...before };
  const indexOf = indexFinder(before.partners);
  const aliases = new Set(before.partners.map(({ alias }) => alias));
  // One whose alias is another's again gets a new one, as every partner of a member does that has none yet.
  const partners = current.partners.filter(
    ({ name, alias }) => indexOf(name) === -1 && !aliases.has(alias),
  );
  return {
    ...current,
    partners: [...before.partners, ...partners],
    members: [...before.members, ...added],
  };
}

/** Who is in the comparison: each partner with its assessments, their rounds, and names that may be one. Every change can be undone. */
export function PartnersScreen({ record }: { readonly record: ComparisonRecord }) {
  const { comparison } = record;
  const { resolved, named } = useResolved(record);
  const { partners } = named.comparison;
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const change: ChangeComparison = (said, recipe) => {
    setUndos((all) => [
      ...all,
      { said, before: { partners: comparison.partners, members: comparison.members } },
    ]);
    // A partner that came about by a corrected name is shown, and so can be merged, before it is stored.
    comparisons.change(comparison.id, (current, at) =>
      recipe(current.partners.length < partners.length ? { ...current, partners } : current, at),
    );
  };
  const last = lastOf(undos);
  const undo = () => {
    if (last === undefined) return;
    comparisons.change(comparison.id, (current) => asBefore(current, last.before));
    setUndos((all) => all.slice(0, -1));
  };
  return (
    <>
      <ScreenHeading title="Partners and rounds">Partners and rounds</ScreenHeading>
      <p className="lead gap-s">
        Check that everybody stands under the right partner. Nothing here changes an answer. What
        you leave out stays in the list and counts in nothing; what you take out leaves the
        comparison and stays on this device.
      </p>
      <p className="gap-s" role="status">
        {last !== undefined && (
          <>
            {last.said}{' '}
            <button className="link" type="button" onClick={undo}>
              Undo<span className="hide">: {last.said}</span>
            </button>
          </>
        )}
      </p>
      <p className="actions gap-m">
        <Link className="btn second" href={paths.comparisonAdd(comparison.id)}>
          Add assessments
        </Link>
      </p>
      <RoundsOffer named={named} change={change} />
      {record.hidesNames !== true && <NearNames partners={partners} change={change} />}
      {resolved.partners.map((each) => (
        <PartnerSection
          key={each.partner.alias}
          each={each}
          resolved={resolved}
          change={change}
          hidesNames={record.hidesNames === true}
        />
      ))}
      {resolved.consensus.length > 0 && (
        <PartnerSection
          each={{ members: resolved.consensus }}
          resolved={resolved}
          change={change}
          hidesNames={record.hidesNames === true}
        />
      )}
      <ExcludedList leftOut={resolved.excluded} change={change} />
      {record.hidesNames !== true && <RenameField comparison={comparison} />}
    </>
  );
}
