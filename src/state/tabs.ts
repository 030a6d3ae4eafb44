/** Talks to the other tabs of this app; a browser without BroadcastChannel has quiet tabs. */
export function connectTabs(
  onChanged: (ids: string[]) => void,
  name = 'praxishilfe',
): (ids: string[]) => void {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    // Missing in old browsers, forbidden by others where cookies are: then tabs are quiet.
    return () => undefined;
  }
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onChanged(data.filter((id) => typeof id === 'string'));
  };
  return (ids) => channel.postMessage(ids);
}
