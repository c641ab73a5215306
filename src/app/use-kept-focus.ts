import { lastOf } from '../domain/model/last-of';
import { useEffect } from 'react';

const controls = 'a[href], button, input, select, textarea, summary';

/** What can take the focus in the main part, in the order of the page. */
function focusable(): readonly HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(`main :is(${controls})`));
}

/** After the screen has been drawn anew: two frames on. */
function afterDrawing(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}

/**
 * A control that takes itself away when it is pressed, such as ‘Leave out’, would take the focus with it, and a person at the
 * keyboard would begin again at the top. The way to undo takes it, else what stood before the control, else the heading.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const watch = ({ target }: Event) => {
      const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null;
      // A radio stays when it is pressed, and nothing may hold up the paint of an answer.
      if (
        control === null ||
        control.matches('[type=radio]') ||
        document.querySelector('main')?.contains(control) !== true
      )
        return;
      const before = focusable();
      const index = before.indexOf(control);
      afterDrawing(() => {
        if (control.isConnected || document.activeElement !== document.body) return;
        const undo = document.querySelector<HTMLElement>('main [role=status] button');
        const nearest = lastOf(before.slice(0, Math.max(0, index)), (each) => each.isConnected);
        (undo ?? nearest ?? document.querySelector<HTMLElement>('main h1'))?.focus();
      });
    };
    document.addEventListener('click', watch, true);
    document.addEventListener('change', watch, true);
    return () => {
      document.removeEventListener('click', watch, true);
      document.removeEventListener('change', watch, true);
    };
  }, []);
}
