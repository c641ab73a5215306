// What stands on the device, read and cleared past the program.

const databases = {
  assessments: 'partnership-readiness',
  comparisons: 'partnership-readiness-comparisons',
};

/** The raw records of both kinds, by id. */
export async function onDevice(page) {
  const records = await page.evaluate(async (names) => {
    const there = new Set((await indexedDB.databases()).map(({ name }) => name));
    const readAll = (name, store) =>
      new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onerror = () => fail(new Error('The database does not open.'));
        request.onsuccess = () => {
          const database = request.result;
          const read = database.transaction(store).objectStore(store).getAll();
          read.onerror = () => fail(new Error('The records are not read.'));
          read.onsuccess = () => {
            database.close();
            done(read.result);
          };
        };
      });
    const found = {};
    // One that is not there is not opened: that would make it, without a store.
    for (const [store, name] of Object.entries(names))
      found[store] = there.has(name) ? await readAll(name, store) : [];
    return found;
  }, databases);
  const byId = (all) => new Map(all.map((record) => [record.id, record]));
  return { assessments: byId(records.assessments), comparisons: byId(records.comparisons) };
}

/** Empties both databases, as if the device were new. */
export async function clearDevice(page, address) {
  const session = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'indexeddb',
  });
  await session.detach();
}
