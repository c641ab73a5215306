import type { CellState } from './cell-state';
import './key.css';
import './wheel.css';

/** What the cells of the wheel mean. */
export function CellKey({
  entries,
}: {
  readonly entries: readonly (readonly [CellState, string])[];
}) {
  return (
    <ul className="key gap-m">
      {entries.map(([state, text]) => (
        <li key={state}>
          <CellKeyMark state={state} />
          {text}
        </li>
      ))}
    </ul>
  );
}

function CellKeyMark({ state }: { readonly state: CellState }) {
  return (
    <svg className="a1" viewBox="0 0 20 14" aria-hidden="true">
      <rect className={`cell-${state}`} x="1" y="2" width="18" height="10" />
      {state === 'dont' && <circle className="cell-dont-dot" cx="10" cy="7" r="2" />}
    </svg>
  );
}
