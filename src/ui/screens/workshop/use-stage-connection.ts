import { useEffect, useMemo } from 'preact/hooks';
import { useServices } from '../../services';
import { connectStage, type StageConnection } from './stage-connection';
import { readWish, type StageMessage, type Wish } from './stage-wish';

interface Shared {
  connection: StageConnection;
  /** Components of this window that look at it, and how many of them are the beamer view. */
  users: number;
  beamers: number;
  open(): void;
  close(): void;
}

/** One connection for a workshop in a window, however many components look at it. */
const open = new Map<string, Shared>();

/** Begins with "praxishilfe-", so that "Alles löschen" takes it along; the browser forgets it with the tab. */
const nameOf = (id: string) => `praxishilfe-stage-${id}`;

/** This window's connection with the others of the same workshop, as long as a component uses it. */
export function useStageConnection(
  id: string,
  newId: () => string,
  isBeamer: boolean,
): StageConnection {
  const { news } = useServices().store;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new workshop gets a new connection, nothing else does
  const used = useMemo(() => {
    const found = open.get(id) ?? openStage(id, newId(), () => news.peek() === 'erased');
    open.set(id, found);
    return found;
  }, [id]);
  useEffect(() => {
    const beamer = isBeamer ? 1 : 0;
    // The last one that looked may have gone since this was drawn, and the connection with it.
    if (used.users === 0) used.open();
    open.set(id, used);
    used.users += 1;
    used.beamers += beamer;
    if (used.users === 1 || (isBeamer && used.beamers === 1))
      used.connection.greet(used.beamers > 0);
    return () => {
      used.users -= 1;
      used.beamers -= beamer;
      if (used.users === 0) {
        used.close();
        if (open.get(id) === used) open.delete(id);
      } else if (isBeamer) used.connection.greet(used.beamers > 0);
    };
  }, [used, id, isBeamer]);
  return used.connection;
}

function openStage(id: string, windowId: string, isErased: () => boolean): Shared {
  let channel: BroadcastChannel | null = null;
  const connection = connectStage({
    windowId,
    stored: storedWish(id),
    store(wish) {
      // After "Alles löschen" nothing comes back by itself.
      if (!isErased()) storeWish(id, wish);
    },
    post: (message: StageMessage) => channel?.postMessage(message),
  });
  const shared: Shared = {
    connection,
    users: 0,
    beamers: 0,
    open() {
      channel = openChannel(nameOf(id));
      if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => connection.hear(data);
      window.addEventListener('pagehide', connection.leave);
      window.addEventListener('pageshow', comeBack);
    },
    close() {
      window.removeEventListener('pagehide', connection.leave);
      window.removeEventListener('pageshow', comeBack);
      connection.leave();
      channel?.close();
      channel = null;
    },
  };
  // A page that a browser kept and shows again has missed what was said meanwhile.
  function comeBack({ persisted }: PageTransitionEvent) {
    if (persisted) connection.greet(shared.beamers > 0);
  }
  return shared;
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    // Missing in old browsers, forbidden by others where cookies are: then each window is on its own.
    return null;
  }
}

function storedWish(id: string): Wish | null {
  try {
    return readWish(JSON.parse(sessionStorage.getItem(nameOf(id)) ?? 'null'));
  } catch {
    // Forbidden, or nothing of ours: the workshop begins where it stands by itself.
    return null;
  }
}

function storeWish(id: string, wish: Wish): void {
  try {
    sessionStorage.setItem(nameOf(id), JSON.stringify(wish));
  } catch {
    // Forbidden or full: after a reload the place is found again by hand.
  }
}
