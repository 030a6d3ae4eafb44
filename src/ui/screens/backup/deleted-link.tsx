import { deletedWords as words } from '../../../i18n/de/deleted';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';

/** The way to what was deleted in the last thirty days, when there is something. */
export function DeletedLink() {
  const { archive } = useServices();
  const count = useLoaded('geloescht', async () => (await archive()).countAside());
  if (count.state !== 'ready' || count.value === 0) return null;
  return (
    <p>
      <a href={addressOf({ name: 'deleted' })}>{words.link(count.value)}</a>
    </p>
  );
}
