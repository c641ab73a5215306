import { useState } from 'react';
import type { ComparedPartner } from '../../../domain/model/comparison';
import { mergePartners } from '../../../domain/comparing/edit-comparison';
import { nearPairs } from '../../../domain/comparing/near-names';
import { rememberLast } from '../../../store/view/remember-last';
import { Message } from '../../../ui/message';
import type { ChangeComparison } from './change-comparison';

const pairsOf = rememberLast(nearPairs);

type Props = { readonly partners: readonly ComparedPartner[]; readonly change: ChangeComparison };

/** Names that may be of one organisation, offered for merging and never merged unasked. */
export function NearNames({ partners, change }: Props) {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const pairs = pairsOf(partners).flatMap(({ into, from }) => {
    const [record, merged] = [partners[into], partners[from]];
    if (record === undefined || merged === undefined) return [];
    const key = `${record.alias} ${merged.alias}`;
    return declined.has(key) ? [] : [{ record, merged, key }];
  });
  return pairs.map(({ record, merged, key }) => (
    <Message key={key} kind="plain" className="gap-m">
      <p>
        <strong>Is this one organisation?</strong> ‘<bdi>{record.name}</bdi>’ and ‘
        <bdi>{merged.name}</bdi>’ have nearly the same name.
      </p>
      <p className="actions">
        <button
          className="btn second"
          type="button"
          onClick={() => {
            change(
              {
                text: `Merged ‘${merged.name}’ into ‘${record.name}’.`,
                withoutNames: 'Merged two partners.',
              },
              (current, at) => mergePartners(current, record.alias, merged.alias, at),
            );
          }}
        >
          Merge into ‘{record.name}’
        </button>
        <button
          className="link"
          type="button"
          onClick={() => setDeclined((before) => new Set([...before, key]))}
        >
          They are two
          <span className="hide">
            : {record.name} and {merged.name}
          </span>
        </button>
      </p>
    </Message>
  ));
}
