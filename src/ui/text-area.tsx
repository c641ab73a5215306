import { useId, type ComponentProps, type ReactNode } from 'react';

type Props = Omit<ComponentProps<'textarea'>, 'className'> & {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
  /** True where the problem appears while somebody types, so that it is read out at once. */
  readonly live?: boolean;
};

/** A labelled field for several lines. */
export function TextArea({ label, hint, problem, live = false, id, ...area }: Props) {
  const describedBy = useId();
  const hasWords = hint !== undefined || problem !== undefined;
  return (
    <div className={problem === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hasWords && (
        <div id={describedBy}>
          {hint !== undefined && <p className="hint">{hint}</p>}
          {problem !== undefined && (
            <p className="wrong-text" role={live ? 'alert' : undefined}>
              {problem}
            </p>
          )}
        </div>
      )}
      <textarea
        {...area}
        id={id}
        className="input"
        dir="auto"
        aria-describedby={hasWords ? describedBy : undefined}
        aria-invalid={problem !== undefined}
      />
    </div>
  );
}
