import type { Checkpoint } from '../../../domain/instrument';
import { unknownWords, checkpointWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { Message } from '../../components/message';
import { type AssessmentRoute, addressOf } from '../../router';
import { usePage } from '../../use-page';
import type { RoomProps } from '../assessment/room';
import styles from './checkpoint-screen.module.css';
import { ExampleGroups } from './example-groups';
import { NoteField } from './note-field';
import { RatingField } from './rating-field';

interface Props extends RoomProps {
  route: Extract<AssessmentRoute, { name: 'checkpoint' }>;
}

/** One checkpoint: compare, give a light, say why, take what fits into the plan. */
export function CheckpointScreen({ assessment, instrument, route }: Props) {
  const index = instrument.checkpoints.findIndex(({ id }) => id === route.checkpointId);
  const checkpoint = instrument.checkpoints[index];
  usePage(
    checkpoint
      ? words.position(index + 1, instrument.checkpoints.length)
      : unknownWords.checkpoint.title,
    `${route.checkpointId} ${route.at ?? ''}`,
    route.at ? 'target' : 'heading',
  );
  if (!checkpoint) return <UnknownCheckpoint {...{ assessment, instrument }} />;

  return (
    <article class={styles.screen}>
      <CameFrom instrument={instrument} assessment={assessment} from={route.from} />
      <div class={styles.columns}>
        <div class={styles.answer}>
          <RatingField
            key={checkpoint.id}
            assessment={assessment}
            instrument={instrument}
            checkpoint={checkpoint}
            number={index + 1}
          />
          <NoteField key={checkpoint.id} assessment={assessment} checkpoint={checkpoint} />
        </div>
        <ExampleGroups
          key={`${checkpoint.id} ${route.at ?? ''}`}
          assessment={assessment}
          instrument={instrument}
          checkpoint={checkpoint}
          at={route.at}
        />
      </div>
      <Pager assessmentId={assessment.id} checkpoints={instrument.checkpoints} index={index} />
    </article>
  );
}

/** After a jump along a cross-reference: the way back to the very example one came from. */
function CameFrom({ assessment, instrument, from }: RoomProps & { from: string | undefined }) {
  const [checkpointId = '', exampleId = ''] = from?.split('/') ?? [];
  const index = instrument.checkpoints.findIndex(({ id }) => id === checkpointId);
  const origin = instrument.checkpoints[index];
  if (!origin) return null;
  const address = addressOf({
    name: 'checkpoint',
    id: assessment.id,
    checkpointId,
    ...(exampleId ? { at: exampleId } : {}),
  });
  return (
    <p class={styles.cameFrom}>
      <ButtonLink href={address}>
        <Icon name="back" />
        {words.backTo(index + 1, origin.title)}
      </ButtonLink>
    </p>
  );
}

interface PagerProps {
  assessmentId: string;
  checkpoints: Checkpoint[];
  index: number;
}

/** Zurück and Weiter; before the first lies the start, after the last the overview. */
function Pager({ assessmentId: id, checkpoints, index }: PagerProps) {
  const before = checkpoints[index - 1];
  const after = checkpoints[index + 1];
  const back = before
    ? addressOf({ name: 'checkpoint', id, checkpointId: before.id })
    : addressOf({ name: 'start' });
  const next = after
    ? addressOf({ name: 'checkpoint', id, checkpointId: after.id })
    : addressOf({ name: 'overview', id });
  return (
    <nav class={styles.pager} aria-label={words.moveNav} data-pager>
      <ButtonLink href={back}>
        <Icon name="back" />
        {commonWords.back}
      </ButtonLink>
      <ButtonLink look="primary" href={next}>
        {commonWords.next}
        <Icon name="next" />
      </ButtonLink>
    </nav>
  );
}

function UnknownCheckpoint({ assessment, instrument }: RoomProps) {
  const first = instrument.checkpoints[0];
  return (
    <Message title={unknownWords.checkpoint.title} text={unknownWords.checkpoint.text}>
      {first && (
        <ButtonLink
          look="primary"
          href={addressOf({ name: 'checkpoint', id: assessment.id, checkpointId: first.id })}
        >
          {unknownWords.checkpoint.first}
        </ButtonLink>
      )}
    </Message>
  );
}
