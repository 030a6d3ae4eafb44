import { useState } from 'preact/hooks';
import { commonWords as words } from '../../i18n/de/common';
import { useServices } from '../services';
import { Button } from './button';

/** Saves everything as a file, from wherever something went wrong. */
export function SaveBackupButton({ look }: { look?: 'primary' | 'secondary' }) {
  const { backup } = useServices();
  const [problem, setProblem] = useState('');

  function save() {
    setProblem('');
    // Nothing came of it: said, instead of a silent button.
    backup.handOver().then(setProblem, () => setProblem(words.backupFailed));
  }

  return (
    <>
      <Button {...(look ? { look } : {})} onClick={save}>
        {words.saveBackup}
      </Button>
      {problem && <p role="alert">{problem}</p>}
    </>
  );
}
