import { useEffect, useRef } from 'react';
import './message.css';

export type FieldProblem = { readonly fieldId: string; readonly text: string };

/** What must be put right, each with a way to its field. It takes the focus when it appears. */
export function ProblemSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div ref={summary} className="msg msg-problem gap-m" role="alert" tabIndex={-1}>
      <h2>There is a problem</h2>
      <ul className="none">
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            {/* The address after # is the route, so the focus moves by script. */}
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
