import { useId, type ComponentProps, type ReactNode } from 'react';
import './pick.css';

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> & {
  readonly children: ReactNode;
  readonly hint?: ReactNode;
};

/** A radio with its words; the hint describes it and is no part of its name. */
export function RadioPick({ children, hint, ...input }: Props) {
  const hintId = useId();
  const ownId = useId();
  const id = input.id ?? ownId;
  return (
    <div className="pick">
      <input
        {...input}
        id={id}
        className="radio"
        type="radio"
        aria-describedby={hint === undefined ? undefined : hintId}
      />
      <label htmlFor={id}>
        {children}
        {hint !== undefined && (
          <small id={hintId} aria-hidden="true">
            {hint}
          </small>
        )}
      </label>
    </div>
  );
}
