import { lastOf } from '../../../domain/model/last-of';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Comparison } from '../../../domain/model/comparison';
import { withPartnersOf } from '../../../domain/comparing/edit-comparison';
import type { ResolvedComparison } from '../../../domain/comparing/resolve-comparison';
import { undoChange, type Makeup } from '../../../domain/comparing/undo-change';
import { paths } from '../../../paths';
import { comparisons } from '../../../store/records/comparisons';
import { recordIn } from '../../../store/records/record-state';
import type { ComparisonRecord } from '../../../store/records/comparison-record';
import { ScreenHeading } from '../../../ui/screen-heading';
import type { ChangeComparison } from './change-comparison';
import { ExcludedList } from './excluded-list';
import { NearNames } from './near-names';
import { PartnerSection } from './partner-section';
import { RenameField } from '../list/rename-field';
import { RoundsOffer } from './rounds-offer';
import { givenNames } from '../../../wording/given-names';
import { nameless, shownText, type Telling } from '../../../wording/shown-text';
import { useResolved } from '../../../store/view/use-resolved';

/** A room fits on the page; of a national collection it shows some, and the rest when asked: thousands of rows hold it up for seconds. */
const partnersAtOnce = 40;
const manyMembers = 400;
const fewRows = 5;
const usualRows = 20;

type Undo = { readonly said: Telling; readonly before: Makeup; readonly after: Makeup };

/** Who is in the comparison: each partner with its assessments, their rounds, and names that may be one. Every change can be undone. */
export function PartnersScreen({ record }: { readonly record: ComparisonRecord }) {
  const { comparison } = record;
  const hidesNames = record.hidesNames === true;
  const { resolved, named } = useResolved(record);
  const { partners } = named.comparison;
  const [undos, setUndos] = useState<readonly Undo[]>([]);
  const [shown, setShown] = useState(partnersAtOnce);
  const rowsAtFirst = comparison.members.length > manyMembers ? fewRows : usualRows;
  const { id } = comparison;
  const change: ChangeComparison = (said, recipe) => {
    // A partner that came about by a corrected name is shown, and so can be merged, before it is stored.
    comparisons.change(id, (current, at) => recipe(withShownPartners(current, named), at));
    const after = recordIn(comparisons.getState(), id)?.comparison;
    if (after === undefined) return;
    // What is said while names are hidden has aliases in it, which may stand.
    const telling = hidesNames ? nameless(said.text) : said;
    setUndos((all) => [...all, { said: telling, before: comparison, after }]);
  };
  const last = lastOf(undos);
  const undo = () => {
    if (last === undefined) return;
    comparisons.change(id, (current, at) => undoChange(current, last.before, last.after, at));
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
            {shownText(last.said, hidesNames)}{' '}
            {/* Not as hidden words, which would stand on the page a second time. */}
            <button
              className="link"
              type="button"
              aria-label={`Undo: ${shownText(last.said, hidesNames)}`}
              onClick={undo}
            >
              Undo
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
      {!hidesNames && <NearNames partners={partners} change={change} />}
      {resolved.partners.slice(0, shown).map((each) => (
        <PartnerSection
          key={each.partner.alias}
          each={each}
          resolved={resolved}
          change={change}
          hidesNames={hidesNames}
          rowsAtFirst={rowsAtFirst}
        />
      ))}
      {resolved.partners.length > shown && (
        <p className="gap-l">
          <button className="link" type="button" onClick={() => setShown(shown + partnersAtOnce)}>
            Show {Math.min(partnersAtOnce, resolved.partners.length - shown)} more of{' '}
            {resolved.partners.length} partners
          </button>
        </p>
      )}
      {resolved.consensus.length > 0 && (
        <PartnerSection
          each={{ members: resolved.consensus }}
          resolved={resolved}
          change={change}
          hidesNames={hidesNames}
          rowsAtFirst={rowsAtFirst}
        />
      )}
      <ExcludedList leftOut={resolved.excluded} change={change} />
      {!hidesNames && <RenameField comparison={comparison} />}
    </>
  );
}

/** The comparison with a partner for every assessment that is shown under one. */
function withShownPartners(comparison: Comparison, shown: ResolvedComparison): Comparison {
  const members = shown.partners.flatMap((each) => each.members);
  const partners = withPartnersOf(
    comparison.partners,
    members.map(({ assessment }) => assessment),
    givenNames,
  );
  return partners.length === comparison.partners.length ? comparison : { ...comparison, partners };
}
