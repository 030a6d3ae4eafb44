import { useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { formsWords as words } from '../../../i18n/de/documents';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { Trouble } from '../../components/trouble';
import type { FormWish } from '../../document-wish';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { useMakeDocument } from '../../use-make-document';
import { hasNavigated, usePage } from '../../use-page';
import { FormatItem } from '../documents/format-item';
import listStyles from '../documents/formats.module.css';
import styles from './forms-screen.module.css';

const KINDS: readonly FormWish['kind'][] = ['checklist', 'empty-plan'];

/** Empty sheets of the newest Praxishilfe, for pens; nothing anybody entered is on them. */
export function FormsScreen() {
  // Asked before the page is one itself.
  const [canGoBack] = useState(hasNavigated);
  usePage(words.title);
  const { latestInstrument } = useServices();
  const instrument = useLoaded('latest', latestInstrument);
  const maker = useMakeDocument();
  return (
    <article class={styles.page}>
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      <p class={styles.lead}>{words.lead}</p>
      {instrument.state === 'failed' && (
        <Trouble error={instrument.error} onRetry={instrument.retry} />
      )}
      <h2>{words.listTitle}</h2>
      <ul class={listStyles.list}>
        {KINDS.map((kind) => (
          <FormatItem
            key={kind}
            kind={kind}
            wish={instrument.state === 'ready' ? { kind, instrument: instrument.value } : null}
            maker={maker}
          />
        ))}
      </ul>
      <p class={styles.text}>{words.text}</p>
      <div class={styles.actions}>
        {canGoBack && (
          <Button onClick={() => history.back()}>
            <Icon name="back" />
            {commonWords.back}
          </Button>
        )}
        <ButtonLink href={addressOf({ name: 'new' })}>{commonWords.newAssessment}</ButtonLink>
      </div>
    </article>
  );
}
