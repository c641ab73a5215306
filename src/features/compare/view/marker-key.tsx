import { PartnerMark } from '../../../charts/partner-mark';

type Props = {
  readonly groups: readonly {
    readonly key: string;
    readonly name: string;
    readonly marker: number;
  }[];
};

/** Whose marker is whose, beside a table whose columns carry markers alone. */
export function MarkerKey({ groups }: Props) {
  return (
    <ul className="marker-key small quiet" aria-hidden="true">
      {groups.map(({ key, name, marker }) => (
        <li key={key}>
          <PartnerMark marker={marker} /> <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
