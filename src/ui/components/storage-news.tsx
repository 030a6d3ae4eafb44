import { useEffect, useRef, useState } from 'preact/hooks';
import { commonWords } from '../../i18n/de/common';
import { damagedWords } from '../../i18n/de/damaged';
import { storageNewsWords as words } from '../../i18n/de/storage-news';
import { downloadFile } from '../download';
import { erasingHere } from '../erasing-here';
import { focusHeading } from '../focus-heading';
import { OPEN_BACKUP } from '../open-backup-address';
import { useServices } from '../services';
import { Button, ButtonLink } from './button';
import { LeftBehind } from './left-behind';
import styles from './notices.module.css';
import { SaveBackupButton } from './save-backup-button';
import { useReadOnlyFields } from './use-read-only-fields';

/** What people must know of the storage as a whole, and what they can do about it. */
export function StorageNews() {
  const { store, router } = useServices();
  const news = store.news.value;
  if (store.isReadOnly()) return <OnlyReading />;
  if (news === 'blocked') {
    return (
      <section class={`${styles.notice} ${styles.trouble}`} role="alert">
        <p>
          <strong>{words.blocked.title}.</strong> {words.blocked.text}
        </p>
      </section>
    );
  }
  if (news === 'erased') return erasingHere.value ? null : <Erased />;
  if (news === 'left-aside') return <LeftBehind kind="aside" />;
  if (news === 'left-newer') return <LeftBehind kind="newer" />;
  // Where people begin; elsewhere they are at work on something that is there.
  return news === 'gone' && router.route.value.name === 'start' ? <Gone /> : null;
}

function OnlyReading() {
  const { store } = useServices();
  const refused = store.refused.value;
  const notice = useRef<HTMLElement>(null);
  useReadOnlyFields();

  // Whoever tries to change something is led to the reason why nothing happens.
  useEffect(() => {
    if (refused > 0) notice.current?.focus();
  }, [refused]);

  return (
    <section
      ref={notice}
      tabIndex={-1}
      class={`${styles.notice} ${styles.trouble}`}
      aria-labelledby="nur-lesen"
    >
      <div role="alert">
        <p>
          <strong id="nur-lesen">{words.newer.title}.</strong> {words.newer.text}
        </p>
        <p>{words.newer.help}</p>
      </div>
      <div class={styles.actions}>
        <Button look="primary" onClick={() => location.reload()}>
          {words.newer.reload}
        </Button>
        <SaveBackupButton />
        <SaveAsItIs />
      </div>
    </section>
  );
}

/** What a newer version wrote may not fit into a Sicherung of this one: it is given out as it lies there. */
function SaveAsItIs() {
  const { archive, today } = useServices();
  const [problem, setProblem] = useState('');

  async function save() {
    setProblem('');
    try {
      const { texts, unreadable } = await (await archive()).readAllRaw();
      const file = new Blob([`[${texts.join(',\n')}]`], { type: 'application/json' });
      downloadFile(file, damagedWords.rawFile(today()));
      if (unreadable > 0) setProblem(damagedWords.rawLacking(unreadable));
    } catch {
      // The storage did not answer; nothing has changed.
      setProblem(damagedWords.rawFailed);
    }
  }

  return (
    <>
      <Button look="quiet" onClick={save}>
        {damagedWords.saveRaw}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}

/** In another window, while this one was open. */
function Erased() {
  return (
    <section class={`${styles.notice} ${styles.trouble}`} role="alert">
      <p>
        <strong>{words.erased.title}.</strong> {words.erased.text}
      </p>
      <div class={styles.actions}>
        <SaveBackupButton />
        <Button look="quiet" onClick={() => location.replace(location.pathname)}>
          {words.erased.begin}
        </Button>
      </div>
    </section>
  );
}

function Gone() {
  const { store } = useServices();

  function dismiss() {
    focusHeading();
    store.news.value = null;
  }

  return (
    <section class={`${styles.notice} ${styles.trouble}`} aria-labelledby="nicht-mehr-da">
      <div role="alert">
        <h2 id="nicht-mehr-da">{words.gone.title}</h2>
        <p>{words.gone.text}</p>
        <p>{words.gone.help}</p>
      </div>
      <div class={styles.actions}>
        <ButtonLink look="primary" href={OPEN_BACKUP}>
          {commonWords.openBackup}
        </ButtonLink>
        <Button look="quiet" onClick={dismiss}>
          {words.gone.dismiss}
        </Button>
      </div>
    </section>
  );
}
