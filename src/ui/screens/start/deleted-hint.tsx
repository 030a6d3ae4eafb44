import { useEffect, useState } from 'preact/hooks';
import { deletedWords as words } from '../../../i18n/de/deleted';
import { addressOf } from '../../router';
import { useServices } from '../../services';

/** In the empty list: what was deleted is the nearest thing to look for. */
export function DeletedHint() {
  const { store, archive } = useServices();
  const summaries = store.summaries.value;
  const [count, setCount] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew whenever the list was read
  useEffect(() => {
    archive()
      .then((kept) => kept.countAside())
      // A storage that does not answer is told of by the list itself.
      .then(setCount, () => undefined);
  }, [summaries, archive]);

  if (count === 0) return null;
  return (
    <>
      {words.stillThere} <a href={addressOf({ name: 'deleted' })}>{words.link(count)}</a>{' '}
    </>
  );
}
