import { useState } from 'preact/hooks';
import { damagedWords } from '../../i18n/de/damaged';
import { leftBehindWords as words } from '../../i18n/de/left-behind';
import { readJournals } from '../../state/journal';
import { downloadFile } from '../download';
import { focusHeading } from '../focus-heading';
import { addressOf } from '../router';
import { useServices } from '../services';
import { Button, ButtonLink } from './button';
import styles from './notices.module.css';

/** What another window left unsaved could not be taken over: where it is, and how to get at it. */
export function LeftBehind({ kind }: { kind: 'aside' | 'newer' }) {
  const { store } = useServices();

  function dismiss() {
    focusHeading();
    store.news.value = null;
  }

  return (
    <section class={`${styles.notice} ${styles.trouble}`} role="alert">
      <p>
        <strong>{words[kind].title}.</strong> {words[kind].text}
      </p>
      <div class={styles.actions}>
        {kind === 'aside' ? (
          <ButtonLink look="primary" href={addressOf({ name: 'deleted' })}>
            {words.aside.link}
          </ButtonLink>
        ) : (
          <Newer />
        )}
        <Button look="quiet" onClick={dismiss}>
          {words.dismiss}
        </Button>
      </div>
    </section>
  );
}

function Newer() {
  const { today } = useServices();
  const [saved, setSaved] = useState('');

  function save() {
    const texts = readJournals().map(({ text }) => text);
    const name = damagedWords.rawFile(today());
    downloadFile(new Blob([`[${texts.join(',\n')}]`], { type: 'application/json' }), name);
    setSaved(damagedWords.rawSaved(name));
  }

  return (
    <>
      <Button look="primary" onClick={() => location.reload()}>
        {words.newer.reload}
      </Button>
      <Button onClick={save}>{damagedWords.saveRaw}</Button>
      <span role="status">{saved}</span>
    </>
  );
}
