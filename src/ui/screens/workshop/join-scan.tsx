import { useState } from 'preact/hooks';
import { joinWords } from '../../../i18n/de/workshop-join';
import { Scanner } from '../../components/scanner';
import styles from './join.module.css';
import { type JoinedWorkshop, readScannedJoin } from './join-reading';
import { useWorkshops } from './use-workshops';

const { number: words } = joinWords;

/** The workshop's number from the QR code on the beamer, without typing. */
export function JoinScan({ onWorkshop }: { onWorkshop(workshop: JoinedWorkshop): void }) {
  const workshops = useWorkshops();
  const [problem, setProblem] = useState<string | null>(null);

  function heard(text: string) {
    const reading = readScannedJoin(text, workshops);
    if (reading.kind === 'problem') setProblem(reading.text);
    else onWorkshop(reading.workshop);
  }

  return (
    <section class={styles.card} aria-labelledby="scannen">
      <h2 id="scannen">{words.scanTitle}</h2>
      <p>{words.scanText}</p>
      <Scanner label={words.scan} onText={heard} />
      <p role="alert" class={styles.problem}>
        {problem}
      </p>
    </section>
  );
}
