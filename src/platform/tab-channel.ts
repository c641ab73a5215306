/** Tells the other tabs of this browser which record changed, and hears it from them. Silent where the browser has no channel. */
export type TabChannel = {
  readonly tell: (id: string) => void;
  readonly hear: (listener: (id: string) => void) => void;
};

export function tabChannel(channelName = 'partnership-readiness'): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, hear: () => {} };
  const channel = new BroadcastChannel(channelName);
  return {
    tell: (id) => channel.postMessage(id),
    hear: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data);
      });
    },
  };
}
