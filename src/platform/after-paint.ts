/** A page that is hidden draws nothing, and a busy one may take long: it is not waited for longer than this, in milliseconds. */
const longestWait = 100;

/** Resolves once the browser has drawn what has just changed. In a page that is hidden or left, which draws nothing, at once. */
export function afterPaint(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    setTimeout(done, longestWait);
    requestAnimationFrame(() => setTimeout(done));
  });
}
