import { useEffect, useState } from 'preact/hooks';
import type { Workshop } from '../../../domain/workshop/workshop';
import { workshopListWords as words } from '../../../i18n/de/workshop-list';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import styles from './workshop-list.module.css';

/** The way to what was deleted, while there is something. */
export function DeletedWorkshopsLink({ workshops }: { workshops: readonly Workshop[] | null }) {
  const { archive } = useServices();
  const [count, setCount] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew whenever the list was read
  useEffect(() => {
    let current = true;
    archive()
      .then((kept) => kept.countAside())
      .then(
        (found) => {
          if (current) setCount(found);
        },
        // A storage that does not answer is told of by the list itself.
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [workshops, archive]);

  if (count === 0) return null;
  return (
    <p>
      <a class={styles.deleted} href={addressOf({ name: 'deleted' })}>
        {words.deletedLink}
      </a>
    </p>
  );
}
