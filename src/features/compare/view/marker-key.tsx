import { PartnerMark } from '../../../charts/partner-mark';
import type { Group } from '../../../domain/comparing/grouping';
import { sideName } from '../../../wording/side-names';
import './marker-key.css';

type Props = {
  readonly groups: readonly Pick<Group, 'key' | 'side' | 'marker'>[];
};

/** Whose marker is whose, beside a table whose columns carry markers alone. */
export function MarkerKey({ groups }: Props) {
  return (
    <ul className="marker-key small quiet" aria-hidden="true">
      {groups.map(({ key, side, marker }) => (
        <li key={key}>
          <PartnerMark marker={marker} /> <bdi>{sideName(side)}</bdi>
        </li>
      ))}
    </ul>
  );
}
