import type { Assessment, Day } from '../../../domain/assessment';
import type { Instrument } from '../../../domain/instrument';
import { countAgreed } from '../../../domain/workshop/agreements';
import { jointDifferences } from '../../../domain/workshop/joint-differences';
import { measuresAsPlanned, planGroups } from '../../../domain/workshop/plan-groups';
import type { Workshop } from '../../../domain/workshop/workshop';
import { minutesRoomWords as words } from '../../../i18n/de/minutes';
import { planWords } from '../../../i18n/de/plan';
import { Icon } from '../../components/icon';
import { useServices } from '../../services';
import { findOpenPoints } from '../plan/open-points';
import { jointNote } from './joint-note';
import styles from './minutes-room.module.css';
import type { JointAssessment } from './use-joint-assessment';
import { type OpenWorkshop, useOpenWorkshop } from './use-workshops';
import { placeAddress, type WorkshopRoom } from './workshop-place';

type Room = Pick<OpenWorkshop, 'workshop' | 'instrument'>;

interface Missing {
  text: string;
  room: WorkshopRoom;
  link: string;
}

/** What the minutes would be better with, each with the way there. */
export function MinutesMissing({ joint }: { joint: JointAssessment }) {
  const { workshop } = useOpenWorkshop();
  const { today } = useServices();
  const missing = missingIn(useOpenWorkshop(), joint, today());
  return (
    <section class={styles.card} aria-labelledby="fehlt">
      <h2 id="fehlt">{words.missingTitle}</h2>
      {missing.length === 0 ? (
        <p class={styles.complete}>
          <Icon name="check" />
          {words.complete}
        </p>
      ) : (
        <ul class={styles.missing}>
          {missing.map(({ text, room, link }) => (
            <li key={text}>
              {text} <a href={placeAddress({ room, id: workshop.id })}>{link}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function missingIn({ workshop, instrument }: Room, joint: JointAssessment, today: Day): Missing[] {
  const details = (text: string): Missing => ({
    text,
    room: 'vorbereiten',
    link: words.toDetails,
  });
  return [
    ...(workshop.date === null ? [details(words.noDate)] : []),
    ...(workshop.place.trim() === '' ? [details(words.noPlace)] : []),
    ...votesMissing(workshop),
    ...planMissing({ workshop, instrument }, joint, today),
  ];
}

function votesMissing(workshop: Workshop): Missing[] {
  const { ballots, revealed, checkpointIds } = workshop;
  if (!revealed) {
    const text = ballots.length === 0 ? words.noBallots : words.notRevealed;
    return [{ text, room: 'abstimmen', link: words.toVotes }];
  }
  const open = checkpointIds.length - countAgreed(workshop);
  return open === 0 ? [] : [{ text: words.open(open), room: 'ergebnis', link: words.toResult }];
}

function planMissing(
  { workshop, instrument }: Room,
  joint: JointAssessment,
  today: Day,
): Missing[] {
  const toPlan = (text: string): Missing[] => [{ text, room: 'plan', link: words.toPlan }];
  if (joint.state === 'none') return toPlan(words.noPlan);
  if (joint.state === 'missing') return toPlan(words.planMissing);
  if (joint.state !== 'ready') return [];
  const { assessment } = joint;
  const differing = jointDifferences(workshop, assessment, jointNote).length;
  const differs = {
    text: words.differs(differing),
    room: 'ergebnis',
    link: words.toResult,
  } as const;
  return [
    ...(differing === 0 ? [] : [differs]),
    ...planGaps(assessment, instrument, today).flatMap(toPlan),
  ];
}

/** What the plan itself calls open, in the same words and with the same numbers. */
function planGaps(assessment: Assessment, instrument: Instrument, today: Day): string[] {
  if (assessment.measures.length === 0) return [words.emptyPlan];
  const bareRed = planGroups(assessment)
    .filter(({ rating, measures }) => rating === 'red' && measures.length === 0)
    .map(({ checkpointId }) => instrument.checkpoints.findIndex(({ id }) => id === checkpointId));
  const points = findOpenPoints(measuresAsPlanned(assessment), today);
  return [
    ...(bareRed.length === 0 ? [] : [words.bareRed(bareRed.map((place) => place + 1))]),
    ...points.map(({ point, measures }) =>
      words.planPoint(
        planWords.openPoints[point],
        measures.map(({ number }) => number),
      ),
    ),
  ];
}
