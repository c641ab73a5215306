type Persistable = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/** The storages that were asked already: a page has one, and asks it once. */
const asked = new WeakSet<Persistable>();

/** The storage of this page. It is missing where the page is served without https, and in older browsers. */
function storageOfThisPage(): Persistable | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage;
}

/**
 * Asks the browser, once a visit, not to delete what is kept here when the device runs out of room. Some browsers
 * then ask the person, so it waits for the first saved answer. It never rejects: a refusal changes nothing.
 */
export async function askToPersist(
  storage: Persistable | undefined = storageOfThisPage(),
): Promise<void> {
  if (storage?.persist === undefined || asked.has(storage)) return;
  asked.add(storage);
  try {
    const granted = await storage.persisted?.();
    if (granted !== true) await storage.persist();
  } catch {
    // The browser refused to be asked. The work goes on, kept as before.
  }
}
