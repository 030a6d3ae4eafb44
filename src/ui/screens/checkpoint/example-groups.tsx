import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checkpoint, ExampleGroup } from '../../../domain/instrument';
import { checkpointWords as words } from '../../../i18n/de/assessment';
import { RichText } from '../../components/rich-text';
import type { RoomProps } from '../assessment/room';
import styles from './example-groups.module.css';
import { ExampleItem } from './example-item';

interface Props extends RoomProps {
  checkpoint: Checkpoint;
  /** The example an address points to. */
  at: string | undefined;
}

/** The examples in their groups: open where there is room, folded on a phone. */
export function ExampleGroups({ assessment, instrument, checkpoint, at }: Props) {
  const ref = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!at) return;
    const item = ref.current?.querySelector<HTMLElement>(`[data-example="${CSS.escape(at)}"]`);
    item?.scrollIntoView({ block: 'center' });
    (item?.querySelector<HTMLElement>('a') ?? item)?.focus({ preventScroll: true });
  }, [at]);

  return (
    <section ref={ref} class={styles.section} aria-labelledby="anregungen">
      <div>
        <h2 id="anregungen">{words.examples}</h2>
        <p class={styles.hint}>{words.examplesHint}</p>
      </div>
      {checkpoint.groups.map((group) => (
        <Group key={group.id} group={group} at={at} {...{ assessment, instrument, checkpoint }} />
      ))}
    </section>
  );
}

interface GroupProps extends Props {
  group: ExampleGroup;
}

function Group({ group, at, ...room }: GroupProps) {
  const [open, setOpen] = useState(() => roomy() || holds(group, at));
  const count = group.examples.reduce((sum, { parts }) => sum + 1 + (parts?.length ?? 0), 0);
  return (
    <details
      class={styles.group}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class={styles.summary}>
        <h3>{group.title}</h3>
        <span class={styles.count}>{words.count(count)}</span>
      </summary>
      {group.lead && (
        <p class={styles.lead}>
          <RichText text={group.lead} instrument={room.instrument} />
        </p>
      )}
      <ul class={styles.list}>
        {group.examples.map((example) => (
          <ExampleItem key={example.id} example={example} {...room} />
        ))}
      </ul>
    </details>
  );
}

function roomy(): boolean {
  return window.matchMedia('(min-width: 64rem)').matches;
}

function holds(group: ExampleGroup, exampleId: string | undefined): boolean {
  return group.examples.some(
    ({ id, parts }) => id === exampleId || parts?.some((part) => part.id === exampleId),
  );
}
