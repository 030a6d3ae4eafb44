import { useEffect, useState } from 'preact/hooks';
import { deletedWords as words } from '../../../i18n/de/deleted';
import { FIRST_SUMMARIES } from '../../../state/summaries';
import type { DamagedRecord as Damaged } from '../../archive';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { DamagedGroup } from '../damaged/damaged-group';
import { DamagedRecord } from '../damaged/damaged-record';
import styles from './start-screen.module.css';

interface Found {
  damaged: readonly Damaged[];
  /** Deleted or set aside. */
  aside: number;
}

/** Below the list: what is stored but cannot be read, and the way to what was deleted. */
export function LeftOvers() {
  const { store, archive } = useServices();
  const summaries = store.summaries.value;
  const [found, setFound] = useState<Found>({ damaged: [], aside: 0 });

  useEffect(() => {
    if (!summaries) return;
    let current = true;
    const listed = summaries.map(({ id }) => id);
    async function look() {
      const kept = await archive();
      const [damaged, aside] = await Promise.all([
        // While only the first ones are read, nothing can be said of the others.
        kept.damagedOnes(listed.length === FIRST_SUMMARIES ? undefined : listed),
        kept.countAside(),
      ]);
      if (current) setFound({ damaged, aside });
    }
    // A storage that does not answer is told of by the list itself.
    look().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [summaries, archive]);

  const forget = (id: string) =>
    setFound({ damaged: found.damaged.filter((one) => one.id !== id), aside: found.aside + 1 });

  // An empty list says itself what was deleted.
  const aside = summaries?.length === 0 ? 0 : found.aside;
  if (found.damaged.length === 0 && aside === 0) return null;
  return (
    <div class={styles.leftOvers}>
      {byReason(found.damaged).map(([first, ...others]) =>
        others.length === 0 ? (
          <DamagedRecord
            key={first.id}
            record={first}
            level="h2"
            onDiscarded={() => forget(first.id)}
          />
        ) : (
          <DamagedGroup key={first.code} records={[first, ...others]} onDiscarded={forget} />
        ),
      )}
      {aside > 0 && (
        <p>
          <a class={styles.alone} href={addressOf({ name: 'deleted' })}>
            {words.link(aside)}
          </a>
        </p>
      )}
    </div>
  );
}

/** What people can do about them is the same for all of one reason. */
function byReason(damaged: readonly Damaged[]): [Damaged, ...Damaged[]][] {
  const isNewer = ({ code }: Damaged) => code === 'newer-database';
  return [damaged.filter((one) => !isNewer(one)), damaged.filter(isNewer)].flatMap(
    ([first, ...others]) => (first ? [[first, ...others]] : []),
  );
}
