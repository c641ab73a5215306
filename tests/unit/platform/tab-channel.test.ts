import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tabChannel } from '../../../src/platform/tab-channel';

const opened: BroadcastChannel[] = [];

/** The channel of the platform, remembered so that the test can close it. */
class RememberedChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    opened.push(this);
  }
}

beforeEach(() => void vi.stubGlobal('BroadcastChannel', RememberedChannel));

afterEach(() => {
  for (const channel of opened.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

/** What a tab hears, in order. */
function heardBy(tab: ReturnType<typeof tabChannel>): string[] {
  const heard: string[] = [];
  tab.hear((id) => void heard.push(id));
  return heard;
}

describe('a tab', () => {
  it('tells all other tabs which record changed, and not itself', async () => {
    const tabs = [tabChannel(), tabChannel(), tabChannel()] as const;
    const [own, second, third] = [heardBy(tabs[0]), heardBy(tabs[1]), heardBy(tabs[2])];
    tabs[0].tell('a');
    tabs[0].tell('b');
    tabs[1].tell('c');
    await vi.waitFor(() =>
      expect([own, second, third]).toEqual([['c'], ['a', 'b'], ['a', 'b', 'c']]),
    );
  });

  it('hears with every listener', async () => {
    const [teller, hearer] = [tabChannel(), tabChannel()];
    const both = [heardBy(hearer), heardBy(hearer)];
    teller.tell('a');
    await vi.waitFor(() => expect(both).toEqual([['a'], ['a']]));
  });

  it('passes over what is no id', async () => {
    const heard = heardBy(tabChannel());
    tabChannel();
    const stranger = opened.at(-1);
    for (const message of [7, null, { id: 'a' }, ['a'], 'b']) stranger?.postMessage(message);
    await vi.waitFor(() => expect(heard).toEqual(['b']));
  });

  it('hears nothing from a channel of another name', async () => {
    const heard = heardBy(tabChannel());
    new RememberedChannel('another-program').postMessage('a');
    tabChannel().tell('b');
    await vi.waitFor(() => expect(heard).toEqual(['b']));
  });
});

describe('a tab of a browser without channels', () => {
  it('is silent, and nothing breaks', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tab = tabChannel();
    const heard = heardBy(tab);
    expect(() => tab.tell('a')).not.toThrow();
    expect(heard).toEqual([]);
  });
});
