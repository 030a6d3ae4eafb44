/** Talks to the other tabs of this app; a browser without BroadcastChannel has quiet tabs. */
export function connectTabs(onChanged: (ids: string[]) => void): (ids: string[]) => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel('praxishilfe');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data)) onChanged(data.filter((id) => typeof id === 'string'));
  };
  return (ids) => channel.postMessage(ids);
}
