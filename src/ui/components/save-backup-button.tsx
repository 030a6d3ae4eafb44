import { useState } from 'preact/hooks';
import { troubleWords as words } from '../../i18n/de/trouble';
import { downloadFile } from '../download';
import { useServices } from '../services';
import { Button } from './button';

/** Saves everything as one file, from wherever something went wrong. */
export function SaveBackupButton({ look }: { look?: 'primary' | 'secondary' }) {
  const { backup } = useServices();
  const [failed, setFailed] = useState(false);

  async function save() {
    setFailed(false);
    try {
      const { file, name } = await backup.write();
      downloadFile(file, name);
    } catch {
      // Neither storage nor memory had anything to give: say so instead of a silent button.
      setFailed(true);
    }
  }

  return (
    <>
      <Button {...(look ? { look } : {})} onClick={save}>
        {words.saveBackup}
      </Button>
      {failed && <p role="alert">{words.backupFailed}</p>}
    </>
  );
}
