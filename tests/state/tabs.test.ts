import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectTabs } from '../../src/state/tabs';

const channels: BroadcastChannel[] = [];

/** Node keeps running for an open channel, which a closed tab does not have. */
function closeAtTheEnd(): void {
  const Native = BroadcastChannel;
  class Channel extends Native {
    constructor(name: string) {
      super(name);
      channels.push(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', Channel);
}

afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
  vi.unstubAllGlobals();
});

describe('tabs of one browser', () => {
  it('hear from each other which records changed, and of nothing else on the channel', async () => {
    closeAtTheEnd();
    const heard: string[][] = [];
    connectTabs((ids) => heard.push(ids));
    const tell = connectTabs(() => undefined);
    new BroadcastChannel('praxishilfe').postMessage('everything-erased');
    tell(['one', 2 as unknown as string]);
    await vi.waitFor(() => expect(heard).toEqual([['one']]), { timeout: 60_000 });
  });

  it('F31 are quiet where there is no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(() => connectTabs(() => undefined)(['one'])).not.toThrow();
  });
});
