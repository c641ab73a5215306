import { Marker } from './marker';
import './marker.css';

type Props = {
  /** From 0, in the order added; `undefined` for the agreed result. */
  readonly marker: number | undefined;
};

/** A partner's marker beside its name, or in the heading of its column. It says nothing itself. */
export function PartnerMark({ marker }: Props) {
  return (
    <svg className="partner-mark" viewBox="0 0 22 22" aria-hidden="true">
      <Marker marker={marker} x={11} y={11} radius={8} />
    </svg>
  );
}
