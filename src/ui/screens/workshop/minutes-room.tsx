import { useMemo } from 'preact/hooks';
import type { Assessment } from '../../../domain/assessment';
import { commonWords } from '../../../i18n/de/common';
import { minutesWords, minutesRoomWords as words } from '../../../i18n/de/minutes';
import { reportWords } from '../../../i18n/de/report';
import { buildMinutes, minutesDays } from '../../../report/build-minutes';
import type { MinutesModel } from '../../../report/minutes-model';
import { PlainMessage } from '../../components/plain-message';
import { usePrintedPaper } from '../../components/printed-paper';
import sheetStyles from '../../components/printed-report.module.css';
import { useServices } from '../../services';
import { MinutesActions } from './minutes-actions';
import { MinutesAfter } from './minutes-after';
import { MinutesMissing } from './minutes-missing';
import { MinutesPages } from './minutes-pages';
import styles from './minutes-room.module.css';
import { useJointAssessment } from './use-joint-assessment';
import { useOpenWorkshop } from './use-workshops';
import { WorkshopFrame } from './workshop-frame';

/** The room "Protokoll": what the minutes say, what is still missing in them, and the ways to take them along. */
export function MinutesRoom() {
  const joint = useJointAssessment();
  const assessment = joint.state === 'ready' ? joint.assessment : null;
  // Minutes without a plan that is there would say that there is none.
  const isWaiting = joint.state === 'loading' || joint.state === 'failed';
  const model = useMinutes(assessment);
  usePrintedPaper(() => (isWaiting ? null : <MinutesPages model={model} />));
  return (
    <WorkshopFrame room="protokoll">
      {joint.state === 'failed' && (
        <PlainMessage
          role="alert"
          text={words.planFailed}
          action={commonWords.retry}
          onAction={joint.retry}
        />
      )}
      {joint.state === 'loading' && <p role="status">{words.planLoading}</p>}
      {!isWaiting && (
        <>
          <div class={styles.cards}>
            <MinutesActions assessment={assessment} />
            <MinutesMissing joint={joint} />
          </div>
          <Preview model={model} />
          <MinutesAfter assessmentId={assessment?.id ?? null} />
        </>
      )}
    </WorkshopFrame>
  );
}

function useMinutes(assessment: Assessment | null): MinutesModel {
  const { workshop, instrument } = useOpenWorkshop();
  const { dayOf, today } = useServices();
  const day = today();
  return useMemo(() => {
    const days = minutesDays(workshop, assessment, { dayOf, today: day });
    const sources = { workshop, instrument, assessment, days };
    return buildMinutes(sources, { report: reportWords, minutes: minutesWords });
  }, [workshop, instrument, assessment, day, dayOf]);
}

function Preview({ model }: { model: MinutesModel }) {
  // The same pages again are the same element: a document that is being made does not draw them anew.
  const pages = useMemo(
    () => <MinutesPages model={model} top={3} planLabel={words.planScroll} />,
    [model],
  );
  return (
    <section class={styles.preview} aria-labelledby="vorschau">
      <h2 id="vorschau">{words.previewTitle}</h2>
      <div class={`${sheetStyles.sheet} ${styles.sheet}`}>{pages}</div>
    </section>
  );
}
