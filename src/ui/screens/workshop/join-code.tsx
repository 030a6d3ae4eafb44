import { useState } from 'preact/hooks';
import { draftCode, draftNotes } from '../../../domain/workshop/ballot-draft';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import styles from './join.module.css';
import { AgainDialog } from './join-again';
import { BigCode } from './join-big-code';
import { JoinQr } from './join-qr';
import { JoinReplaced } from './join-replaced';
import { JoinRows } from './join-rows';
import { JoinSaving } from './join-saving';
import type { OpenBallot } from './open-ballot';
import { useWorkshops } from './use-workshops';
import { pathOf } from './workshop-place';

const { code: words } = joinWords;

/** The closed ballot: to be scanned, shown or, when there is no other way, read aloud. */
export function JoinCode({ ballot }: { ballot: OpenBallot }) {
  const { draft, instrument, workshop } = ballot;
  const [asking, setAsking] = useState(false);
  usePage(words.title, `${workshop.code} code`);
  const hasNotes = Object.keys(draftNotes(draft)).length > 0;
  const code = draftCode(draft, instrument, workshop.key);
  return (
    <article class={`${styles.page} ${styles.wide}`}>
      <JoinSaving ballot={ballot} />
      <div>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
      </div>
      <JoinReplaced ballot={ballot} />
      <div class={styles.ways}>
        <JoinQr ballot={ballot} code={code} />
        <BigCode code={code} leavesNotes={draft.withNotes && hasNotes} />
      </div>
      <section class={styles.after}>
        <h2>{words.afterTitle}</h2>
        <p>{words.after}</p>
        <details class={styles.more}>
          <summary>{words.lights}</summary>
          <JoinRows ballot={ballot} />
        </details>
        <div class={styles.actions}>
          <Button onClick={() => setAsking(true)}>{words.again}</Button>
          <RemoveButton ballot={ballot} />
        </div>
      </section>
      {asking && <AgainDialog ballot={ballot} code={code} onClose={() => setAsking(false)} />}
    </article>
  );
}

function RemoveButton({ ballot }: { ballot: OpenBallot }) {
  const { router, undo } = useServices();
  const { drafts } = useWorkshops();
  const [failed, setFailed] = useState(false);
  const { draft, workshop } = ballot;

  async function remove() {
    try {
      await drafts.remove(workshop.code);
    } catch {
      setFailed(true);
      return;
    }
    const here = { room: 'mitmachen', number: workshop.code, step: 'code' } as const;
    undo.offer({
      message: joinWords.drafts.removed,
      elsewhere: true,
      async undo() {
        await drafts.bringBack(draft);
        router.go({ name: 'workshop', path: pathOf(here) });
      },
    });
    router.go({ name: 'workshop', path: pathOf({ room: 'mitmachen', number: '' }) });
  }

  return (
    <>
      <Button look="quiet" onClick={remove}>
        <Icon name="trash" />
        {words.remove}
      </Button>
      {failed && <p role="alert">{joinWords.drafts.removeFailed}</p>}
    </>
  );
}
