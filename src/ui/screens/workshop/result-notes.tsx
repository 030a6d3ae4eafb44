import { resultWords as words } from '../../../i18n/de/workshop-result';
import styles from './result-notes.module.css';
import { useOpenWorkshop } from './use-workshops';

/**
 * What people wrote on their ballots about one checkpoint. By the alphabet: in the order of the ballots the notes of one
 * person would stand at the same place under each checkpoint.
 */
export function ResultNotes({ checkpointId }: { checkpointId: string }) {
  const { workshop } = useOpenWorkshop();
  const notes = workshop.ballots.flatMap(({ notes: of }) => of[checkpointId]?.trim() || []);
  if (notes.length === 0) return null;
  notes.sort((a, b) => a.localeCompare(b, 'de'));
  return (
    <details class={styles.notes}>
      <summary>{words.notes(notes.length)}</summary>
      <p class={styles.hint}>{words.notesHint}</p>
      <ul>
        {notes.map((note, index) => (
          // Two people may write the same; the notes never change, so the place names them well enough.
          <li key={`${index} ${note}`}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
