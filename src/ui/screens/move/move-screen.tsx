import { useState } from 'preact/hooks';
import { saveWords } from '../../../i18n/de/backup-save';
import { moveWords as words } from '../../../i18n/de/move';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { SaveResult } from '../../components/save-result';
import { OPEN_BACKUP } from '../../open-backup-address';
import { addressOf } from '../../router';
import { thisPlace } from '../../safari';
import { usePage } from '../../use-page';
import { useSaveBackup } from '../../use-save-backup';
import styles from './move-screen.module.css';
import { type Sharing, shareableKinds, useShareBackup } from './use-share-backup';

/** From one device to another in three steps; short enough to print. */
export function MoveScreen() {
  usePage(words.title);
  // Without the screen's own address: the other device begins at the start.
  const address = location.href.replace(/#.*$/, '');
  return (
    <article class={styles.page}>
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      <p class={styles.lead}>{words.lead}</p>
      <ol class={styles.steps}>
        <li>
          <h2>{words.here}</h2>
          <p>{words.hereText}</p>
          <p>
            {words.password} <a href={addressOf({ name: 'backup' })}>{words.passwordLink}</a>
          </p>
          <Here />
        </li>
        <li>
          <h2>{words.there}</h2>
          <p>{words.thereText}</p>
          <p class={styles.address}>{address}</p>
        </li>
        <li>
          <h2>{words.open}</h2>
          <p>{words.openText}</p>
          <p class={styles.screenOnly}>
            {words.openHere} <a href={OPEN_BACKUP}>{words.openLink}</a>
          </p>
        </li>
      </ol>
      <p>{words.both}</p>
      <Install />
      <div class={styles.actions}>
        <Button onClick={() => window.print()}>
          <Icon name="print" />
          {words.print}
        </Button>
      </div>
    </article>
  );
}

/** The first step: share where the browser can, save everywhere. */
function Here() {
  const [kinds] = useState(shareableKinds);
  const { sharing, share } = useShareBackup(kinds);
  const canShare = kinds.length > 0;
  const { saving, save, saveAnyway, reset } = useSaveBackup();
  const busy = sharing === 'busy' || saving.kind === 'busy';
  return (
    <>
      <div class={styles.actions}>
        {canShare && (
          <Button
            look="primary"
            disabled={busy}
            onClick={() => {
              reset();
              share();
            }}
          >
            {words.share}
          </Button>
        )}
        <Button look={canShare ? 'secondary' : 'primary'} disabled={busy} onClick={() => save()}>
          <Icon name="file" />
          {words.save}
        </Button>
      </div>
      {saving.kind === 'idle' && <ShareNews sharing={sharing} />}
      <SaveResult saving={saving} onAnyway={saveAnyway} />
    </>
  );
}

function ShareNews({ sharing }: { sharing: Sharing }) {
  const said: Record<Sharing, string> = {
    idle: '',
    busy: saveWords.saving,
    shared: words.shared,
    cancelled: words.shareCancelled,
    failed: words.shareFailed,
    again: words.shareAgain,
    nothing: saveWords.nothing,
  };
  return (
    <p role="status" class={styles.news}>
      {said[sharing]}
    </p>
  );
}

/** Safari tells nobody that it could install an app, so the way is told in words. */
function Install() {
  return (
    <details class={styles.install} open={thisPlace() === 'tab'}>
      <summary>{words.installTitle}</summary>
      <p>{words.installText}</p>
      <ol>
        {words.installSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
