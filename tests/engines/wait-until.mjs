const everyMilliseconds = 100;

/** Asks again and again until the answer is one; fails with what was waited for. */
export async function waitUntil(what, ask, milliseconds = 20_000) {
  const end = Date.now() + milliseconds;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMilliseconds));
  }
  throw new Error(`Waited in vain for ${what}.${last === undefined ? '' : ` ${last.message}`}`);
}
