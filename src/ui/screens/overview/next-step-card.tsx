import { nextStep, summariseProgress } from '../../../domain/progress';
import { overviewWords as words } from '../../../i18n/de/assessment';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { addressOf } from '../../router';
import type { RoomProps } from '../assessment/room';
import styles from './overview-screen.module.css';

/** One thing to do next, never a list: what carries people from lights to a plan. */
export function NextStepCard(room: RoomProps) {
  const { id } = room.assessment;
  const { text, action, href } = advice(room);
  const plan = addressOf({ name: 'plan', id });
  const [first] = summariseProgress(room.assessment).unrated;
  // The advice may be to go on rating: then there is nothing to remind of.
  const skipped = nextStep(room.assessment).kind === 'rate' ? undefined : first;
  return (
    <section class={styles.next} aria-labelledby="als-naechstes">
      <h2 id="als-naechstes">{words.nextTitle}</h2>
      <p>{text}</p>
      <div class={styles.actions}>
        <ButtonLink look="primary" href={href}>
          {action}
          <Icon name="next" />
        </ButtonLink>
        {skipped && (
          <ButtonLink
            look="quiet"
            href={addressOf({ name: 'checkpoint', id, checkpointId: skipped })}
          >
            {words.skipped(room.assessment.checkpointIds.indexOf(skipped) + 1)}
          </ButtonLink>
        )}
        {!href.startsWith(plan) && (
          <ButtonLink look="quiet" href={plan}>
            {words.planAnyway}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function advice({ assessment, instrument }: RoomProps) {
  const { id } = assessment;
  const plan = addressOf({ name: 'plan', id });
  const step = nextStep(assessment);
  const place = (checkpointId: string) => assessment.checkpointIds.indexOf(checkpointId);
  switch (step.kind) {
    case 'rate':
      return {
        text: words.next.rate.text(summariseProgress(assessment).unrated.length),
        action: words.next.rate.action(place(step.checkpointId) + 1),
        href: addressOf({ name: 'checkpoint', id, checkpointId: step.checkpointId }),
      };
    case 'plan-red': {
      const title = instrument.checkpoints[place(step.checkpointId)]?.title ?? '';
      const { text, action } = words.next.planRed;
      return {
        text: text(title),
        action,
        href: addressOf({ name: 'plan', id, add: step.checkpointId }),
      };
    }
    case 'plan':
      return { ...words.next.plan, href: plan };
    case 'complete-plan': {
      const { text, action } = words.next.complete;
      return { text: text(step.measures), action, href: plan };
    }
    case 'follow-up':
      return { ...words.next.followUp, href: plan };
    case 'all-done':
      return { ...words.next.allDone, href: plan };
    case 'all-green':
      return { ...words.next.allGreen, href: plan };
  }
}
