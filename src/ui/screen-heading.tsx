import { useEffect, useRef, type ReactNode } from 'react';

const productName = 'Partnership readiness';
let opened = false;

type Props = {
  /** The name of the screen in the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly id?: string;
  /** False when another element of the screen takes the focus. */
  readonly takesFocus?: boolean;
};

/**
 * The h1 of a screen. A change of screen moves the focus here, as a page load would; the first screen of
 * a visit leaves the focus where the browser put it.
 */
export function ScreenHeading({ title, children, className, id, takesFocus = true }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${productName}`;
  }, [title]);
  useEffect(() => {
    if (opened && takesFocus) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
      // At 400 % the head alone fills the window.
      if ((heading.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight)
        heading.current?.scrollIntoView({ block: 'nearest' });
    }
    opened = true;
    // Only when the screen opens: a later render must not take the focus away from what the person is doing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className} id={id}>
      {children}
    </h1>
  );
}
