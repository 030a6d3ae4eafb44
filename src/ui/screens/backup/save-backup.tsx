import { useState } from 'preact/hooks';
import { backupWords as words } from '../../../i18n/de/backup';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { downloadFile } from '../../download';
import { useServices } from '../../services';
import styles from './backup-screen.module.css';

export function SaveBackup() {
  const { backup } = useServices();
  const [news, setNews] = useState('');
  const [problem, setProblem] = useState('');

  async function save() {
    setNews('');
    setProblem('');
    try {
      const { file, name, count, lacking } = await backup.write();
      if (count === 0) {
        setNews(words.nothingToSave);
        return;
      }
      downloadFile(file, name);
      setNews(words.saved(name, count));
      if (lacking !== 'nothing') setProblem(words.lacking[lacking]);
    } catch {
      // The storage did not answer and nothing is open: said in words.
      setProblem(words.saveFailed);
    }
  }

  return (
    <section class={styles.way} aria-labelledby="speichern">
      <h2 id="speichern">{words.saveTitle}</h2>
      <p>{words.saveText}</p>
      <div>
        <Button look="primary" onClick={save}>
          <Icon name="file" />
          {words.save}
        </Button>
      </div>
      <p role="status">{news}</p>
      {problem && (
        <p role="alert" class={styles.problem}>
          {problem}
        </p>
      )}
    </section>
  );
}
