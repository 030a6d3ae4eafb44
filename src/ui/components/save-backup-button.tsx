import { useState } from 'preact/hooks';
import { saveWords } from '../../i18n/de/backup-save';
import { troubleWords as words } from '../../i18n/de/trouble';
import { downloadFile } from '../download';
import { useServices } from '../services';
import { Button } from './button';

/**
 * Saves everything as a file, from wherever something went wrong. What cannot be checked just now is
 * handed over all the same, and said to be unchecked: here it may be all there is.
 */
export function SaveBackupButton({ look }: { look?: 'primary' | 'secondary' }) {
  const { backup, store } = useServices();
  const [problem, setProblem] = useState('');

  async function save() {
    setProblem('');
    try {
      const { files, check, lacking } = await backup.write();
      for (const { file, name } of files) downloadFile(file, name);
      if (check !== 'passed') setProblem(words.backupUnchecked[check]);
      // After "Alles löschen" nobody expects more than what is in this window.
      else if (lacking !== 'nothing' && store.news.peek() !== 'erased') {
        setProblem(saveWords.lacking[lacking]);
      }
    } catch {
      // Neither storage nor memory had anything to give: say so instead of a silent button.
      setProblem(words.backupFailed);
    }
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
