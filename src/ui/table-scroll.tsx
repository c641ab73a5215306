import type { ReactNode } from 'react';
import './table-scroll.css';

type Props = { readonly label: string; readonly children: ReactNode };

/** A table that is wider or longer than its room scrolls in here, by key too; its headings stay. */
export function TableScroll({ label, children }: Props) {
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
