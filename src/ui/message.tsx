import type { ReactNode } from 'react';
import './message.css';

type Props = {
  readonly kind: 'problem' | 'care' | 'good' | 'plain';
  readonly children: ReactNode;
  readonly className?: string;
  /** `status` is read out when it changes, `alert` at once. */
  readonly role?: 'status' | 'alert';
};

/** One heavy edge, words first. */
export function Message({ kind, children, className = '', role }: Props) {
  return (
    <div className={`msg msg-${kind} ${className}`} role={role}>
      {children}
    </div>
  );
}
