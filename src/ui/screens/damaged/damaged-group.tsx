import { useState } from 'preact/hooks';
import { damagedWords as words } from '../../../i18n/de/damaged';
import type { DamagedRecord } from '../../archive';
import { Button, ButtonLink } from '../../components/button';
import { SaveRawButton } from '../../components/save-raw-button';
import { downloadFile } from '../../download';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import styles from './damaged-record.module.css';
import { useDiscard } from './use-discard';

interface Props {
  /** Two or more, of the same code. */
  records: readonly DamagedRecord[];
  onDiscarded(id: string): void;
}

/** Several stored records that cannot be read, for one reason: said once, all raw texts in one file. */
export function DamagedGroup({ records, onDiscarded }: Props) {
  const newer = records[0]?.code === 'newer-database';
  // Their buttons are many, so they are made only for who wants them.
  const [open, setOpen] = useState(false);
  return (
    <section class={styles.record}>
      <h2 class={styles.title} tabIndex={-1}>
        {words.several.title(records.length)}
      </h2>
      <p>{words.several.text[newer ? 'newer-database' : 'invalid-record']}</p>
      <div class={styles.actions}>
        <SaveAllRaw records={records} />
        {!newer && (
          <ButtonLink look="quiet" href={addressOf({ name: 'backup' })}>
            {words.backup}
          </ButtonLink>
        )}
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class={styles.summary}>{words.several.oneByOne}</summary>
        {open && (
          <ul class={styles.list}>
            {records.map((record) => (
              <Row key={record.id} record={record} onDiscarded={() => onDiscarded(record.id)} />
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

function Row({
  record: { id, name, code },
  onDiscarded,
}: {
  record: DamagedRecord;
  onDiscarded(): void;
}) {
  const { discard, failed } = useDiscard(id, onDiscarded);
  const called = name || words.several.unnamed;
  return (
    <li class={styles.row}>
      <h3 class={styles.name}>{called}</h3>
      <div class={styles.actions}>
        <SaveRawButton place={{ store: 'assessments', key: id }} of={called} />
        {code !== 'newer-database' && (
          <>
            <ButtonLink look="quiet" href={addressOf({ name: 'history', id })}>
              {words.history}
            </ButtonLink>
            <Button look="quiet" aria-label={words.discardOf(called)} onClick={discard}>
              {words.discard}
            </Button>
          </>
        )}
      </div>
      {failed && <p role="alert">{words.discardFailed}</p>}
    </li>
  );
}

function SaveAllRaw({ records }: { records: readonly DamagedRecord[] }) {
  const { archive, today } = useServices();
  const [news, setNews] = useState('');
  const [problem, setProblem] = useState('');

  async function save() {
    setNews('');
    setProblem('');
    try {
      const kept = await archive();
      const texts: string[] = [];
      for (const { id } of records) {
        // One that the browser itself cannot read keeps nothing else back; it is counted below.
        await kept.readRaw({ store: 'assessments', key: id }).then(
          (text) => texts.push(text),
          () => undefined,
        );
      }
      if (texts.length === 0) throw new Error('None of them can be read');
      const name = words.rawFile(today());
      downloadFile(new Blob([`[${texts.join(',\n')}]`], { type: 'application/json' }), name);
      setNews(words.rawSaved(name));
      const lacking = records.length - texts.length;
      if (lacking > 0) setProblem(words.rawLacking(lacking));
    } catch {
      // Nothing has changed; they lie where they lay.
      setProblem(words.rawFailed);
    }
  }

  return (
    <>
      <Button onClick={save}>{words.several.saveRaw}</Button>
      <span role="status">{news}</span>
      {problem && <span role="alert">{problem}</span>}
    </>
  );
}
