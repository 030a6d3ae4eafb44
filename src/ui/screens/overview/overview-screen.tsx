import { useState } from 'preact/hooks';
import { summariseProgress } from '../../../domain/progress';
import { renameAssessment } from '../../../domain/visit';
import { overviewWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { historyWords } from '../../../i18n/de/history';
import { Button, ButtonLink } from '../../components/button';
import { DocumentActions } from '../../components/document-actions';
import { Icon } from '../../components/icon';
import { RenameDialog } from '../../components/rename-dialog';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { usePage } from '../../use-page';
import { useRateAgain } from '../../use-rate-again';
import type { RoomProps } from '../assessment/room';
import { CheckpointRows } from './checkpoint-rows';
import { LightCounts } from './light-counts';
import { NextStepCard } from './next-step-card';
import styles from './overview-screen.module.css';
import { ResultPicture } from './result-picture';

/** All lights at a glance, in words and shapes, and what helps most now. */
export function OverviewScreen({ assessment, instrument }: RoomProps) {
  const { store, now } = useServices();
  usePage(words.title, assessment.id);
  const [renaming, setRenaming] = useState(false);
  const progress = summariseProgress(assessment);
  const last = assessment.checkpointIds.at(-1) ?? '';

  return (
    <article class={styles.screen}>
      <header class={styles.head}>
        <div>
          <h1 tabIndex={-1} data-page-heading>
            {words.title}
          </h1>
          <p class={styles.name}>
            {assessment.name || commonWords.unnamed}
            <Button look="quiet" onClick={() => setRenaming(true)}>
              {words.rename}
            </Button>
          </p>
        </div>
        <LightCounts progress={progress} instrument={instrument} />
      </header>
      <div class={styles.top}>
        <NextStepCard assessment={assessment} instrument={instrument} />
        {progress.rated > 0 && <ResultPicture assessment={assessment} instrument={instrument} />}
      </div>
      <CheckpointRows assessment={assessment} instrument={instrument} />
      <div class={styles.more}>
        <DocumentActions assessment={assessment} instrument={instrument} />
        {progress.rated > 0 && <RateAgain assessment={assessment} />}
        <EarlierStates id={assessment.id} />
      </div>
      <nav class={styles.pager} aria-label={words.pagerNav}>
        <ButtonLink href={addressOf({ name: 'checkpoint', id: assessment.id, checkpointId: last })}>
          <Icon name="back" />
          {commonWords.back}
        </ButtonLink>
        <ButtonLink look="primary" href={addressOf({ name: 'plan', id: assessment.id })}>
          {commonWords.next}
          <Icon name="next" />
        </ButtonLink>
      </nav>
      {renaming && (
        <RenameDialog
          name={assessment.name}
          onClose={() => setRenaming(false)}
          onRename={(name) => {
            const at = now();
            store.change((record) => renameAssessment(record, name, at));
          }}
        />
      )}
    </article>
  );
}

/** A new run from this one; the old one stays as it is. */
function RateAgain({ assessment }: Pick<RoomProps, 'assessment'>) {
  const again = useRateAgain();

  return (
    <section class={styles.again} aria-labelledby="erneut">
      <h2 id="erneut">{words.againTitle}</h2>
      <p>{words.againText}</p>
      <div>
        <Button onClick={() => again(assessment)}>{words.again}</Button>
      </div>
    </section>
  );
}

/** The way to how it was before. */
function EarlierStates({ id }: { id: string }) {
  return (
    <section class={styles.again} aria-labelledby="frueher">
      <h2 id="frueher">{historyWords.linkTitle}</h2>
      <p>{historyWords.linkText}</p>
      <div>
        <ButtonLink href={addressOf({ name: 'history', id })}>{historyWords.link}</ButtonLink>
      </div>
    </section>
  );
}
