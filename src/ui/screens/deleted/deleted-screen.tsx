import { useEffect, useState } from 'preact/hooks';
import { commonWords } from '../../../i18n/de/common';
import { deletedWords as words } from '../../../i18n/de/deleted';
import type { DeletedItem } from '../../archive';
import { Button, ButtonLink } from '../../components/button';
import { ConfirmDialog } from '../../components/confirm-dialog';
import kept from '../../components/kept-list.module.css';
import { Trouble } from '../../components/trouble';
import { focusHeading } from '../../focus-heading';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { usePage } from '../../use-page';
import { DeletedRow, isWorkshop, nameOf } from './deleted-row';
import { SetAsideList } from './set-aside-list';

/** What was deleted in the last thirty days: back again, or gone for good. */
export function DeletedScreen() {
  const { archive, undo } = useServices();
  usePage(words.title);
  const [changes, setChanges] = useState(0);
  const loaded = useLoaded(`geloescht ${changes}`, async () => (await archive()).deletedOnes());
  const [shown, setShown] = useState<readonly DeletedItem[] | null>(null);
  const [asked, setAsked] = useState<readonly DeletedItem[] | null>(null);
  // The list stays in view while it is read anew.
  if (loaded.state === 'ready' && loaded.value !== shown) setShown(loaded.value);

  const refresh = () => setChanges((count) => count + 1);

  // "Rückgängig" of a deletion, which may still be on offer here, empties this list.
  const latest = undo.latest.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is on offer changes when it was used
  useEffect(refresh, [latest]);

  async function remove(items: readonly DeletedItem[]) {
    const removed = await (await archive()).removeForGood(items.map(({ id }) => id));
    setAsked(null);
    focusHeading();
    undo.offer({
      message: words.removed(items.length, items.filter(isWorkshop).length),
      brief: true,
      undo: async () => {
        await removed.undo();
        refresh();
      },
    });
    refresh();
  }

  return (
    <article class={kept.page}>
      <h1 tabIndex={-1} data-page-heading>
        {words.title}
      </h1>
      <p class={kept.lead}>{words.lead}</p>
      {loaded.state === 'failed' && <Trouble error={loaded.error} onRetry={loaded.retry} />}
      {shown?.length === 0 && <p class={kept.empty}>{words.empty}</p>}
      <ul class={kept.list}>
        {shown?.map((item) => (
          <DeletedRow
            key={item.id}
            item={item}
            onRestored={refresh}
            onRemove={() => setAsked([item])}
          />
        ))}
      </ul>
      {shown && shown.length > 1 && (
        <div>
          <Button onClick={() => setAsked(shown)}>{words.removeAll}</Button>
        </div>
      )}
      <SetAsideList />
      <p>
        <ButtonLink look="quiet" href="#/">
          {commonWords.toStart}
        </ButtonLink>
      </p>
      {asked && (
        <ConfirmDialog
          title={questionFor(asked)}
          text={words.confirmText}
          action={asked.length > 1 ? words.removeAll : words.remove}
          failure={words.failed}
          onConfirm={() => remove(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </article>
  );
}

function questionFor(asked: readonly DeletedItem[]): string {
  const [first] = asked;
  if (asked.length > 1 && asked.some(isWorkshop)) return words.confirmAllMixed(asked.length);
  if (asked.length > 1 || !first) return words.confirmAll(asked.length);
  return words.confirmOne(nameOf(first));
}
