import type { ReactNode } from 'react';
import { Icon } from './icon';
import './status-line.css';

type Props = { readonly state: 'done' | 'under-way'; readonly children: ReactNode };

/** A quiet line that says how saving stands; read out when it changes. */
export function StatusLine({ state, children }: Props) {
  return (
    <span className="saved" role="status">
      {state === 'done' && <Icon name="tick" />}
      {children}
    </span>
  );
}
