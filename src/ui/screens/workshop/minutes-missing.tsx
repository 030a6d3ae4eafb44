import { countAgreed } from '../../../domain/workshop/agreements';
import { jointDifferences } from '../../../domain/workshop/joint-differences';
import type { Workshop } from '../../../domain/workshop/workshop';
import { minutesRoomWords as words } from '../../../i18n/de/minutes';
import { Icon } from '../../components/icon';
import { jointNote } from './joint-note';
import styles from './minutes-room.module.css';
import type { JointAssessment } from './use-joint-assessment';
import { useOpenWorkshop } from './use-workshops';
import { placeAddress, type WorkshopRoom } from './workshop-place';

interface Missing {
  text: string;
  room: WorkshopRoom;
  link: string;
}

/** What the minutes would be better with, each with the way there. */
export function MinutesMissing({ joint }: { joint: JointAssessment }) {
  const { workshop } = useOpenWorkshop();
  const missing = missingIn(workshop, joint);
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

function missingIn(workshop: Workshop, joint: JointAssessment): Missing[] {
  const details = (text: string): Missing => ({
    text,
    room: 'vorbereiten',
    link: words.toDetails,
  });
  return [
    ...(workshop.date === null ? [details(words.noDate)] : []),
    ...(workshop.place.trim() === '' ? [details(words.noPlace)] : []),
    ...votesMissing(workshop),
    ...planMissing(workshop, joint),
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

function planMissing(workshop: Workshop, joint: JointAssessment): Missing[] {
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
    ...(assessment.measures.length === 0 ? toPlan(words.emptyPlan) : []),
  ];
}
