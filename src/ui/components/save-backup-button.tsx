import { useState } from 'preact/hooks';
import { commonWords as words } from '../../i18n/de/common';
import { type HandedOver, useServices } from '../services';
import { Button } from './button';

/** Saves everything as a file, from wherever something went wrong. */
export function SaveBackupButton({ look = 'secondary' }: { look?: 'primary' | 'secondary' }) {
  const { backup } = useServices();
  const [news, setNews] = useState<HandedOver>(NOTHING);

  function save() {
    setNews(NOTHING);
    // Said, instead of a silent button: where the file is, or that nothing came of it.
    backup.handOver().then(setNews, () => setNews({ role: 'alert', said: words.backupFailed }));
  }

  return (
    <>
      <Button look={look} onClick={save}>
        {words.saveBackup}
      </Button>
      <p role={news.role}>{news.said}</p>
    </>
  );
}

const NOTHING: HandedOver = { role: 'status', said: '' };
