import { useState } from 'preact/hooks';
import type { Summary } from '../../../domain/assessment';
import { germanDay } from '../../../domain/day';
import { duplicateAssessment, rateAgain } from '../../../domain/new-assessment';
import { renameAssessment } from '../../../domain/visit';
import { commonWords } from '../../../i18n/de/common';
import { startWords as words } from '../../../i18n/de/start';
import { Icon } from '../../components/icon';
import { Light } from '../../components/light';
import { Menu } from '../../components/menu';
import { RenameDialog } from '../../components/rename-dialog';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import styles from './assessment-list.module.css';
import { placeOf } from './resume-card';

/** One assessment of the list: name, date, lights, progress, and what can be done with it. */
export function AssessmentItem({ summary }: { summary: Summary }) {
  const { dayOf } = useServices();
  const name = summary.name || commonWords.unnamed;
  const rated = summary.ratings.filter((rating) => rating !== null).length;
  return (
    <li class={styles.item}>
      <a class={styles.name} href={addressOf(placeOf(summary))}>
        {name}
      </a>
      <p class={styles.lights}>
        {summary.ratings.map((rating, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is the checkpoint
          <Light key={index} rating={rating} size="small" />
        ))}
        <span class="visually-hidden">{lightsInWords(summary)}</span>
      </p>
      <p class={styles.facts}>
        {summary.sample && <span class={styles.tag}>{words.sample}</span>}
        <span>{words.progress(rated, summary.ratings.length)}</span>
        <span>{summary.measures === 0 ? words.noMeasures : words.measures(summary.measures)}</span>
        <span>{words.changed(germanDay(dayOf(summary.updatedAt)))}</span>
      </p>
      <ItemMenu summary={summary} name={name} />
    </li>
  );
}

function lightsInWords({ ratings }: Summary): string {
  return ratings
    .map(
      (rating, index) =>
        `${index + 1}: ${rating ? commonWords.ratings[rating] : commonWords.notRated}`,
    )
    .join(', ');
}

function ItemMenu({ summary, name }: { summary: Summary; name: string }) {
  const { store, undo, router, now, newId } = useServices();
  const [renaming, setRenaming] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { id } = summary;

  /** Runs a change of the list; what fails is said beside the item it failed for. */
  async function attempt(work: () => Promise<void>, failure: string = words.actionFailed) {
    setProblem(null);
    try {
      await work();
      await store.refreshSummaries();
    } catch {
      setProblem(failure);
    }
  }

  const duplicate = () =>
    attempt(async () => {
      const original = await store.load(id);
      if (!original) return;
      const birth = { id: newId(), now: now() };
      await store.bringBack([duplicateAssessment(original, words.copyName(name), birth)]);
    });

  const again = () =>
    attempt(async () => {
      const former = await store.load(id);
      if (!former) return;
      const run = rateAgain(former, { id: newId(), now: now() });
      await store.create(run);
      const [first = ''] = run.checkpointIds;
      router.go({ name: 'checkpoint', id: run.id, checkpointId: first });
    });

  const remove = () =>
    attempt(async () => {
      const removed = await store.remove(id);
      undo.offer({
        message: words.deleted(name),
        undo: async () => {
          await store.bringBack([removed]);
          await store.refreshSummaries();
        },
      });
      document.querySelector<HTMLElement>('[data-page-heading]')?.focus({ preventScroll: true });
    }, words.deleteFailed);

  return (
    <>
      <Menu label={words.actions(name)} icon={<Icon name="more" />}>
        <button type="button" onClick={() => setRenaming(true)}>
          {words.rename}
        </button>
        <button type="button" onClick={duplicate}>
          {words.duplicate}
        </button>
        <button type="button" onClick={again}>
          {words.again}
        </button>
        <button type="button" data-danger onClick={remove}>
          {words.delete}
        </button>
      </Menu>
      {problem && <p role="alert">{problem}</p>}
      {renaming && (
        <RenameDialog
          name={summary.name}
          onClose={() => setRenaming(false)}
          onRename={(newName) =>
            attempt(async () => {
              await store.changeStored(id, (record) => renameAssessment(record, newName, now()));
            })
          }
        />
      )}
    </>
  );
}
