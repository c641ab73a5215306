import { useId, type ComponentProps, type ReactNode } from 'react';

type Props = Omit<ComponentProps<'textarea'>, 'className'> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
};

/** A labelled field for several lines. */
export function TextArea({ label, hint, problem, id, ...area }: Props) {
  const describedBy = useId();
  const hasWords = hint !== undefined || problem !== undefined;
  return (
    <div className={problem === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hasWords && (
        <div id={describedBy}>
          {hint !== undefined && <p className="hint">{hint}</p>}
          {problem !== undefined && <p className="wrong-text" role="alert">{problem}</p>}
        </div>
      )}
      <textarea {...area} id={id} className="input" dir="auto" aria-describedby={hasWords ? describedBy : undefined} aria-invalid={problem !== undefined} />
    </div>
  );
}
