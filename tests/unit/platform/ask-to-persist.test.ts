import { afterEach, describe, expect, it, vi } from 'vitest';
import { askToPersist } from '../../../src/platform/ask-to-persist';

/** A storage that says whether it persists already, and counts how often it is asked to. */
function aStorage({ persisted }: { readonly persisted: boolean }) {
  return {
    persisted: () => Promise.resolve(persisted),
    persist: vi.fn(() => Promise.resolve(true)),
  };
}

afterEach(() => void vi.unstubAllGlobals());

describe('the request to keep what is stored', () => {
  it('is made once, however often it is asked for', async () => {
    const storage = aStorage({ persisted: false });
    await Promise.all([askToPersist(storage), askToPersist(storage)]);
    await askToPersist(storage);
    expect(storage.persist).toHaveBeenCalledTimes(1);
  });

  it('is not made where it was granted before', async () => {
    const storage = aStorage({ persisted: true });
    await askToPersist(storage);
    expect(storage.persist).not.toHaveBeenCalled();
  });

  it('goes to the storage of the page', async () => {
    const storage = aStorage({ persisted: false });
    vi.stubGlobal('navigator', { storage });
    await askToPersist();
    expect(storage.persist).toHaveBeenCalledTimes(1);
  });

  it('is made where the browser cannot say whether it was granted', async () => {
    const { persist } = aStorage({ persisted: false });
    await askToPersist({ persist });
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it.each([
    { browser: 'has no navigator', navigator: undefined },
    { browser: 'has no storage', navigator: {} },
    { browser: 'cannot be asked', navigator: { storage: {} } },
  ])('is passed over where the page $browser', async ({ navigator }) => {
    vi.stubGlobal('navigator', navigator);
    await expect(askToPersist()).resolves.toBeUndefined();
  });

  it.each(['persisted', 'persist'] as const)(
    'changes nothing where %s is refused',
    async (method) => {
      const refused = {
        ...aStorage({ persisted: false }),
        [method]: () => Promise.reject(new TypeError('Refused')),
      };
      await expect(askToPersist(refused)).resolves.toBeUndefined();
      const thrown = {
        ...aStorage({ persisted: false }),
        [method]: () => {
          throw new TypeError('Refused');
        },
      };
      await expect(askToPersist(thrown)).resolves.toBeUndefined();
    },
  );
});
