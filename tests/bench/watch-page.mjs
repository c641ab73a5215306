/**
 * Runs in a page before anything else does, and notes the times that a bench asks for, in milliseconds since the page was
 * asked for. A moment 'is painted' in the first task after the frame that shows it.
 */
export function watchPage() {
  const notes = {
    tasks: [],
    answers: [],
    largestPaint: undefined,
    answerable: undefined,
    appeared: undefined,
  };
  window.bench = notes;
  const whenPainted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  new PerformanceObserver((list) =>
    notes.tasks.push(
      ...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })),
    ),
  ).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    notes.largestPaint = list.getEntries().at(-1).startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  const untilAnswerable = new MutationObserver(() => {
    if (document.querySelector('[type=radio]:not(:disabled)') === null) return;
    untilAnswerable.disconnect();
    whenPainted((at) => {
      notes.answerable = at;
    });
  });
  untilAnswerable.observe(document, { subtree: true, childList: true });

  let pressed = 0;
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      pressed = event.timeStamp;
      // A press on a label is two clicks, the second on its input: the first is the person's.
      if (event.target.closest('.level') !== null && !(event.target instanceof HTMLInputElement))
        whenPainted((at) =>
          notes.answers.push({ from: event.timeStamp, took: at - event.timeStamp }),
        );
    },
    true,
  );

  /** Notes how long after the latest press something appears that fits the selector, even for a moment only. */
  notes.awaitSight = (selector) => {
    notes.appeared = undefined;
    const observer = new MutationObserver((changes) => {
      const isNew = (node) =>
        node instanceof Element &&
        (node.matches(selector) || node.querySelector(selector) !== null);
      if (!changes.some(({ addedNodes }) => [...addedNodes].some(isNew))) return;
      observer.disconnect();
      whenPainted((at) => {
        notes.appeared = at - pressed;
      });
    });
    observer.observe(document.body, { subtree: true, childList: true });
  };
}
