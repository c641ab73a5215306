import { useState, type ReactNode } from 'react';
import './disclosure.css';

type Props = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean };

/** Words behind a summary. What is inside is made when it is first opened. */
export function Disclosure({ summary, children, open = false }: Props) {
  const [wasOpened, setWasOpened] = useState(open);
  return (
    <details
      className="more"
      open={open}
      onToggle={(event) => event.currentTarget.open && setWasOpened(true)}
    >
      <summary>{summary}</summary>
      <div className="flow">{wasOpened && children}</div>
    </details>
  );
}
