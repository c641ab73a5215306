import type { TabChannel } from '../../src/platform/tab-channel';

/** Several tabs of one browser, at once and without waiting: what one tells, all others hear. */
export function tabBus(): { tab: () => TabChannel; told: string[] } {
  const listeners = new Set<{ tab: object; listener: (id: string) => void }>();
  const told: string[] = [];
  return {
    told,
    tab: () => {
      const self = {};
      return {
        tell: (id) => {
          told.push(id);
          for (const each of [...listeners]) if (each.tab !== self) each.listener(id);
        },
        hear: (listener) => void listeners.add({ tab: self, listener }),
      };
    },
  };
}
