/** Waits until tabs have been told this often; a removal is told once the disk has had it. */
export async function onceTold(told: readonly string[], times = 1): Promise<void> {
  while (told.length < times) await new Promise((resolve) => setTimeout(resolve));
}
