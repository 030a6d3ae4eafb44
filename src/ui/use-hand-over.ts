import { useRef, useState } from 'preact/hooks';
import type { MadeDocument } from './document-wish';
import { downloadFile } from './download';
import { onHomeScreen } from './home-screen';
import { shareFiles } from './share-file';

/** What was asked for: a file of one's own, or one for another program. */
type Way = 'save' | 'share';

/**
 * What became of a document. "unshared": it was to be shared, the browser does not share such a file, and it was
 * saved instead. "ready": the browser wants another tap before it shares.
 */
export type HandOver = { kind: 'idle' | 'busy' } | { kind: Outcome; name: string; way: Way };

type Outcome = 'saved' | 'shared' | 'unshared' | 'cancelled' | 'failed' | 'ready';

/** Giving finished documents away, with what becomes of them; only what was taken counts. */
export function useHandOver() {
  const [state, setState] = useState<HandOver>({ kind: 'idle' });
  const waiting = useRef<MadeDocument | null>(null);
  // A browser may never say what became of sharing: whatever is asked for next does not wait for it.
  const turn = useRef(0);

  async function hand(made: MadeDocument, way: Way, tapped: boolean) {
    turn.current += 1;
    const mine = turn.current;
    waiting.current = null;
    setState({ kind: 'busy' });
    let kind: Outcome = 'failed';
    try {
      kind = await send(made, way, tapped);
    } catch {
      // Whatever the browser stumbled over, the file is not where it was to go: that is what people are told.
    }
    if (mine !== turn.current) return;
    if (kind === 'ready') waiting.current = made;
    setState({ kind, name: made.name, way });
  }

  return {
    state,
    /** As a download, or, where that leads nowhere, by the system's choice of programs. */
    save: (made: MadeDocument) => hand(made, 'save', false),
    /** By the system's choice of programs, or, where there is none, as a download. */
    share: (made: MadeDocument) => hand(made, 'share', false),
    /** The other tap on a document that is ready. */
    async again() {
      if (state.kind === 'ready' && waiting.current) await hand(waiting.current, state.way, true);
    },
    /** Forgets what became of the last document. */
    reset() {
      turn.current += 1;
      waiting.current = null;
      setState({ kind: 'idle' });
    },
  };
}

async function send({ file, name }: MadeDocument, way: Way, tapped: boolean): Promise<Outcome> {
  if (way === 'save' && !onHomeScreen()) {
    downloadFile(file, name);
    return 'saved';
  }
  const shared = await shareFiles([new File([file], name, { type: file.type })], tapped);
  if (shared === 'late') return 'ready';
  if (shared !== 'refused') return shared;
  downloadFile(file, name);
  return way === 'save' ? 'saved' : 'unshared';
}
