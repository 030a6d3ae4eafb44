import { useEffect, useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { startWords as words } from '../../../i18n/de/start';
import { Button, ButtonLink } from '../../components/button';
import { LineDrawing, PLUS } from '../../components/line-drawing';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useFrameParts } from '../../use-frame-parts';
import { usePage } from '../../use-page';
import { AssessmentList } from './assessment-list';
import { Delivered } from './delivered';
import { DueReviews } from './due-reviews';
import { Hero } from './hero';
import { ResumeCard } from './resume-card';
import styles from './start-screen.module.css';

/** What this is, one's own assessments, and what to go on with. */
export function StartScreen() {
  const { store } = useServices();
  const parts = useFrameParts();
  usePage(words.title);
  const summaries = store.summaries.value;

  useEffect(() => store.watchSummaries(), [store]);

  return (
    <div class={styles.page}>
      <Hero>
        <ButtonLink look="primary" href={addressOf({ name: 'new' })}>
          <LineDrawing path={PLUS} />
          {commonWords.newAssessment}
        </ButtonLink>
        <OpenSample />
      </Hero>
      {summaries && summaries.length > 0 && (
        <div class={styles.now}>
          <ResumeCard summaries={summaries} />
          <DueReviews summaries={summaries} />
        </div>
      )}
      {parts && <parts.StartHints />}
      <AssessmentList hint={parts && <parts.DeletedHint />} />
      {parts && <parts.BelowList />}
      <Delivered part="WorkshopCard" />
      <Delivered part="Steps" />
      <section class={styles.foot}>
        <p>
          {words.backupHint} <a href={addressOf({ name: 'backup' })}>{words.backupLink}</a>
        </p>
        {/* The region stays so that the news of being ready is read out. */}
        <p role="status" class={styles.ready}>
          {parts && <parts.OfflineNews />}
        </p>
      </section>
    </div>
  );
}

/** Opens the worked example: the one already here, or a fresh one. */
function OpenSample() {
  const { store, router, createSample } = useServices();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function open() {
    setState('busy');
    try {
      if (store.summaries.peek() === null) await store.refreshSummaries();
      const known = store.summaries.peek()?.find((summary) => summary.sample);
      if (known) {
        router.go({ name: 'overview', id: known.id });
        return;
      }
      const sample = await createSample();
      store.create(sample);
      router.go({ name: 'overview', id: sample.id });
    } catch {
      // The content could not be loaded; the sentence says so and the button stays.
      setState('failed');
    }
  }

  return (
    <>
      <Button disabled={state === 'busy'} onClick={open}>
        {words.example}
      </Button>
      {state === 'failed' && <p role="alert">{words.exampleFailed}</p>}
    </>
  );
}
