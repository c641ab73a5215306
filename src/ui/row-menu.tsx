import {
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import './row-menu.css';

type Props = {
  /** What is read out after ‘More’: whose menu it is. */
  readonly name: ReactNode;
  /** List items, each with a link or a button. */
  readonly children: ReactNode;
};

/** What else can be done with a thing in a list. It closes when something in it is pressed, on Escape, and when the focus goes elsewhere. */
export function RowMenu({ name, children }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  const closeWhenPressed = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('button') === null) return;
    close();
    // Inside, it would be lost with what is hidden now.
    summary.current?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    event.stopPropagation();
    close();
    summary.current?.focus();
  };
  const closeOnLeaving = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && menu.current?.contains(relatedTarget) === false) close();
  };
  return (
    <details className="row-menu" ref={menu} onKeyDown={closeOnEscape} onBlur={closeOnLeaving}>
      <summary className="link" ref={summary}>
        More<span className="hide"> for {name}</span>
      </summary>
      <ul onClick={closeWhenPressed}>{children}</ul>
    </details>
  );
}
