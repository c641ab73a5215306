import { useId, type ComponentProps, type ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'className'> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
};

/** A labelled one-line field with its hint and, when there is one, its problem. What was typed is never cleared. The browser offers nothing unless it is told what the field is. */
export function TextField({ label, hint, problem, id, ...input }: Props) {
  const describedBy = useId();
  const hasWords = hint !== undefined || problem !== undefined;
  return (
    <div className={problem === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hasWords && (
        <div id={describedBy}>
          {hint !== undefined && <p className="hint">{hint}</p>}
          {problem !== undefined && <p className="wrong-text">{problem}</p>}
        </div>
      )}
      <input
        autoComplete="off"
        {...input}
        id={id}
        className="input"
        dir="auto"
        aria-describedby={hasWords ? describedBy : undefined}
        aria-invalid={problem !== undefined}
      />
    </div>
  );
}
