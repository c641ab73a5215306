import { useEffect } from 'react';

const controls = 'a, button, input, select, textarea, summary';

/** What is pressed: the control, whichever part of it or of its label lies under the pointer. */
function pressedBy({ target }: Event): Element | null {
  if (!(target instanceof Element)) return null;
  const label = target.closest('label');
  return label?.control ?? target.closest(controls) ?? target;
}

/** A finger has no double click, so the page counts for itself: this soon after, and this near. */
const soon = 500;
const near = 24;

function drop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * What was begun on one thing is not done to another. The second half of a double click, or of a double tap, presses only what the
 * first pressed: not what a new screen, a dialog or the next row of a list has put under the pointer meanwhile. Enter that is held
 * down presses once.
 */
export function useSinglePresses(): void {
  useEffect(() => {
    let first: { pressed: Element | null; at: number; x: number; y: number } | undefined;
    let keyBegan: EventTarget | null = null;
    const onClick = (event: MouseEvent) => {
      // Pressed by a key, by a program, or by its own label.
      if (event.detail === 0) return;
      const pressed = pressedBy(event);
      const { clientX: x, clientY: y, timeStamp: at } = event;
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      const goesOn =
        first !== undefined &&
        (event.detail > 1 ||
          (isTouch && at - first.at < soon && Math.hypot(x - first.x, y - first.y) < near));
      if (goesOn && first?.pressed !== pressed) drop(event);
      else first = { pressed, at, x, y };
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.repeat) {
        keyBegan = event.target;
        return;
      }
      const typesLines = event.target instanceof HTMLTextAreaElement && event.target === keyBegan;
      if (event.key === 'Enter' && !typesLines) drop(event);
    };
    window.addEventListener('click', onClick, true);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('click', onClick, true);
      window.removeEventListener('keydown', onKey, true);
    };
  }, []);
}
