import { useEffect, useId, useState } from 'preact/hooks';
import type { Summary } from '../../../domain/assessment';
import { adoptInDraft, dropAdopted } from '../../../domain/workshop/ballot-draft';
import { commonWords } from '../../../i18n/de/common';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Button } from '../../components/button';
import { useServices } from '../../services';
import styles from './join.module.css';
import type { OpenBallot } from './open-ballot';
import { pathOf } from './workshop-place';

const { adopt: words } = joinWords;

const rated = ({ ratings }: Summary) => ratings.filter((rating) => rating !== null).length;

/** Lights that were given before, in an assessment with the same Praxishilfe; nothing where there is none. */
export function JoinAdopt({ ballot }: { ballot: OpenBallot }) {
  const { store, router, undo } = useServices();
  const selectId = useId();
  const hintId = useId();
  const [chosen, setChosen] = useState('');
  const [withNotes, setWithNotes] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => store.watchSummaries(), [store]);

  const { instrument, workshop } = ballot;
  const fitting = (store.summaries.value ?? []).filter(
    (summary) =>
      !summary.sample &&
      summary.instrument.id === instrument.id &&
      summary.instrument.version === instrument.version &&
      rated(summary) > 0,
  );
  const summary = fitting.find(({ id }) => id === chosen) ?? fitting[0];
  if (!summary) return null;
  const nameOf = (each: Summary) =>
    words.item(each.name || commonWords.unnamed, rated(each), each.checkpointIds.length);

  async function adopt({ id }: Summary) {
    const assessment = await store.load(id).catch(() => null);
    if (!assessment) return setFailed(true);
    setFailed(false);
    const before = ballot.draft;
    const adopted = adoptInDraft(before, assessment, withNotes);
    ballot.change((ours) => adoptInDraft(ours, assessment, withNotes));
    const place = { room: 'mitmachen', number: workshop.code, step: 'uebersicht' } as const;
    router.go({ name: 'workshop', path: pathOf(place) });
    undo.offer({
      message: words.done(rated(summary ?? (fitting[0] as Summary))),
      elsewhere: true,
      undo: () => ballot.change((ours) => dropAdopted(ours, before, adopted)),
    });
  }

  return (
    <section class={styles.card} aria-labelledby={`${selectId}-titel`}>
      <h2 id={`${selectId}-titel`}>{words.title}</h2>
      <p>{words.text}</p>
      {fitting.length > 1 ? (
        <div class={styles.field}>
          <label for={selectId}>{words.which}</label>
          <select
            id={selectId}
            value={summary.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {fitting.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p>
          <strong>{nameOf(summary)}</strong>
        </p>
      )}
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={withNotes}
          aria-describedby={hintId}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
        />
        {words.notes}
      </label>
      <p id={hintId} class={styles.soft}>
        {words.notesHint}
      </p>
      <div class={styles.actions}>
        <Button onClick={() => adopt(summary)}>{words.action}</Button>
      </div>
      {failed && <p role="alert">{words.failed}</p>}
    </section>
  );
}
