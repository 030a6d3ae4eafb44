import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { supersededRuns } from '../../../domain/summary';
import { commonWords } from '../../../i18n/de/common';
import { startWords as words } from '../../../i18n/de/start';
import { FIRST_SUMMARIES } from '../../../state/summaries';
import { Button } from '../../components/button';
import { OPEN_BACKUP } from '../../open-backup-address';
import { useServices } from '../../services';
import { AssessmentItem } from './assessment-item';
import styles from './assessment-list.module.css';
import { useItemMenu } from './use-item-menu';

/** One's own assessments, newest first; the rest of a long list comes on request. An empty one gives the hint. */
export function AssessmentList({ hint }: { hint: ComponentChildren }) {
  const { store } = useServices();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  // The button for more is gone then; people go on with the first of what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[FIRST_SUMMARIES]?.querySelector('a')?.focus();
  }, [all]);

  const summaries = store.summaries.value;
  const superseded = supersededRuns(summaries ?? []);
  const shown = all ? summaries : summaries?.slice(0, FIRST_SUMMARIES);
  const hidden = (summaries?.length ?? 0) - (shown?.length ?? 0);
  const menu = useItemMenu(Boolean(shown?.length));
  const askedAgain = useRef(false);

  // The same here: the button is gone when trying again has helped.
  useLayoutEffect(() => {
    if (menu.Menu && askedAgain.current) list.current?.querySelector('summary')?.focus();
  }, [menu.Menu]);

  return (
    <section class={styles.section} aria-labelledby="liste" aria-busy={summaries === null}>
      <h2 id="liste">{words.listTitle}</h2>
      {store.summariesFailed.value && (
        <div role="alert" class={styles.trouble}>
          <p>{words.loadFailed}</p>
          <Button onClick={store.refreshSummaries}>{words.retry}</Button>
        </div>
      )}
      {summaries === null && !store.summariesFailed.value && (
        <p class={styles.soft}>{words.loading}</p>
      )}
      {summaries?.length === 0 && !store.summariesFailed.value && (
        <p class={styles.empty}>
          <strong>{words.empty}</strong> {hint}
          {words.emptyHint} <a href={OPEN_BACKUP}>{commonWords.openBackup}</a>
        </p>
      )}
      {shown && shown.length > 0 && (
        <ul ref={list} class={styles.list}>
          {shown.map((summary) => (
            <AssessmentItem
              key={summary.id}
              summary={summary}
              superseded={superseded.has(summary.id)}
              Menu={menu.Menu}
            />
          ))}
        </ul>
      )}
      {menu.failed && (
        <div role="alert" class={styles.trouble}>
          <p>{words.menuFailed}</p>
          <Button
            onClick={() => {
              askedAgain.current = true;
              menu.retry();
            }}
          >
            {words.retry}
          </Button>
        </div>
      )}
      {hidden > 0 && (
        <div>
          <Button onClick={() => setAll(true)}>{words.more(hidden)}</Button>
        </div>
      )}
    </section>
  );
}
