import { startTransition, useEffect, useState } from 'react';

/**
 * A value, one paint late: what follows from a press then never holds up the paint that answers the press.
 *
 * @param first what is shown until the first paint; the value itself unless given
 */
export function useAfterPaint<T>(value: T, first: T = value): T {
  const [shown, setShown] = useState(first);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(() => value)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
