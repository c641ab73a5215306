import { useState } from 'react';
import { PartnerMark } from '../../../charts/partner-mark';
import { sectors } from '../../../domain/model/assessment';
import { chooseSector, mergePartners, splitName } from '../../../domain/comparing/edit-comparison';
import type {
  PartnerWithAnswers,
  ResolvedComparison,
} from '../../../domain/comparing/resolve-comparison';
import { givenNames } from '../../../wording/given-names';
import { sectorNames, sectorsInSentence } from '../../../wording/names';
import { sideName } from '../../../wording/side-names';
import { listInWords } from '../../../wording/words';
import { Disclosure } from '../../../ui/disclosure';
import { Message } from '../../../ui/message';
import { MemberRow } from './member-row';
import type { ChangeComparison } from './change-comparison';
import '../../../ui/styles/table.css';
import './partner-section.css';

type Props = {
  /** A partner with its assessments, or the agreed results, which belong to none. */
  readonly each: PartnerWithAnswers | Pick<PartnerWithAnswers, 'members'>;
  readonly resolved: ResolvedComparison;
  readonly change: ChangeComparison;
  readonly hidesNames: boolean;
  /** How many of its assessments are listed before more are asked for. */
  readonly rowsAtFirst: number;
};

/** One partner: its names, its sector, and what was answered for it. */
export function PartnerSection({ each, resolved, change, hidesNames, rowsAtFirst }: Props) {
  const [shown, setShown] = useState(rowsAtFirst);
  const { members } = each;
  const isPartner = 'partner' in each;
  const name = isPartner ? each.partner.name : sideName({ kind: 'consensus' });
  return (
    <section className="gap-l" aria-label={name}>
      <h2>
        <PartnerMark marker={isPartner ? each.index : undefined} /> <bdi>{name}</bdi>
      </h2>
      {isPartner && <p className="quiet small">{sectorNames[each.partner.sector]}</p>}
      {isPartner && !hidesNames && <Names each={each} resolved={resolved} change={change} />}
      {isPartner && each.sectors.length > 1 && each.partner.sectorChosen !== true && (
        <SectorQuestion each={each} change={change} />
      )}
      {members.length === 0 ? (
        <p className="gap-s">Nothing of this partner counts at present.</p>
      ) : (
        <table className="tbl stacks gap-s">
          <caption className="hide">Assessments of {name}</caption>
          <thead>
            <tr>
              <th scope="col">Respondent</th>
              <th scope="col">Date</th>
              <th scope="col">Length</th>
              <th scope="col">Round</th>
              <th scope="col">
                <span className="hide">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {members.slice(0, shown).map((member) => (
              <MemberRow
                key={member.assessment.id}
                member={member}
                rounds={resolved.rounds}
                change={change}
              />
            ))}
          </tbody>
        </table>
      )}
      {members.length > shown && (
        <p className="gap-s">
          <button className="link" type="button" onClick={() => setShown(shown + 50)}>
            Show {Math.min(50, members.length - shown)} more of {members.length}
          </button>
        </p>
      )}
    </section>
  );
}

type PartProps = { readonly each: PartnerWithAnswers; readonly change: ChangeComparison };

/** The other spellings and merged names, each of which can be split off; and merging by hand. */
function Names({
  each: { partner, index, members },
  resolved,
  change,
}: PartProps & { readonly resolved: ResolvedComparison }) {
  const spelled = new Set([
    ...partner.also,
    ...members.flatMap(({ assessment }) => assessment.partner?.name ?? []),
  ]);
  spelled.delete(partner.name);
  const others = resolved.partners.filter((other) => other.index !== index);
  return (
    <>
      {spelled.size > 0 && (
        <p className="small">
          Also under:{' '}
          {[...spelled].map((name) => (
            <span key={name} className="also">
              ‘<bdi>{name}</bdi>’{' '}
              <button
                className="link"
                type="button"
                onClick={() => {
                  change(
                    {
                      text: `Split ‘${name}’ from ‘${partner.name}’.`,
                      withoutNames: 'Split a partner in two.',
                    },
                    (current, at) =>
                      splitName(current, partner.alias, name, partner.sector, at, givenNames),
                  );
                }}
              >
                Split off<span className="hide">: {name}</span>
              </button>{' '}
            </span>
          ))}
        </p>
      )}
      {others.length > 0 && others.length <= 20 && (
        <Disclosure
          summary={
            <>
              Is this the same as another partner?<span className="hide"> {partner.name}</span>
            </>
          }
        >
          <MergeByHand partner={partner} index={index} others={others} change={change} />
        </Disclosure>
      )}
    </>
  );
}

type MergeProps = Pick<PartnerWithAnswers, 'partner' | 'index'> & {
  readonly others: readonly PartnerWithAnswers[];
  readonly change: ChangeComparison;
};

/** Choosing alone merges nothing: an arrow key on a closed list chooses at once. */
function MergeByHand({ partner, index, others, change }: MergeProps) {
  const [chosen, setChosen] = useState('');
  const into = others.find((other) => other.partner.alias === chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (into === undefined) return;
        change(
          {
            text: `Merged ‘${partner.name}’ into ‘${into.partner.name}’.`,
            withoutNames: 'Merged two partners.',
          },
          (current, at) => mergePartners(current, into.partner.alias, partner.alias, at),
        );
      }}
    >
      <label htmlFor={`merge-${index}`}>
        Merge into another partner<span className="hide">: {partner.name}</span>
      </label>
      <select
        id={`merge-${index}`}
        className="input"
        value={into === undefined ? '' : chosen}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
      >
        <option value="">Choose a partner</option>
        {others.map((other) => (
          <option key={other.index} value={other.partner.alias}>
            {other.partner.name}
          </option>
        ))}
      </select>
      <p className="gap-s">
        <button className="btn second" type="submit" disabled={into === undefined}>
          Merge<span className="hide">: {partner.name}</span>
        </button>
      </p>
    </form>
  );
}

function SectorQuestion({ each: { partner, sectors: found }, change }: PartProps) {
  return (
    <Message kind="care" className="gap-s">
      <fieldset>
        <legend>
          <strong>Which sector is right?</strong> People gave{' '}
          {listInWords(found.map((sector) => sectorsInSentence[sector]))}. Until you say, it counts
          as {sectorsInSentence[partner.sector]}.
        </legend>
        <p className="actions">
          {sectors
            .filter((sector) => found.includes(sector))
            .map((sector) => (
              <button
                key={sector}
                className="btn second"
                type="button"
                onClick={() => {
                  change(
                    {
                      text: `‘${partner.name}’ counts as ${sectorsInSentence[sector]}.`,
                      withoutNames: `A partner counts as ${sectorsInSentence[sector]}.`,
                    },
                    (current, at) => chooseSector(current, partner.alias, sector, at),
                  );
                }}
              >
                {sectorNames[sector]}
              </button>
            ))}
        </p>
      </fieldset>
    </Message>
  );
}
