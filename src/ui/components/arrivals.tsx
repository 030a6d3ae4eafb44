import { useEffect, useState } from 'preact/hooks';
import { arrivalWords as words } from '../../i18n/de/arrivals';
import { bringFile, IncomingError } from '../incoming-file';
import { useServices } from '../services';
import { fetchSharedFile, sharedToken } from '../shared-file';
import styles from './arrivals.module.css';

/** Files that come from outside, by drop, from the system or by sharing, lead to the preview of a Sicherung. */
export function Arrivals() {
  const { router } = useServices();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const take = (brought: File | IncomingError) => {
      bringFile(brought);
      router.go({ name: 'backup' }, router.route.peek().name === 'backup' ? 'replace' : 'push');
    };
    receiveLaunches(take);
    const token = sharedToken(location.hash);
    if (token !== null) fetchSharedFile(token).then(take);

    const enter = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer?.types.includes('Files')) setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = ({ dataTransfer }: DragEvent) => {
      setOver(false);
      if (dataTransfer?.types.includes('Files')) take(dropped(dataTransfer));
    };
    window.addEventListener('dragenter', enter);
    // Safari says of no leaving where it leads, so each move says again that we are over it.
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [router]);

  if (!over) return null;
  return (
    <div class={styles.cover} aria-hidden="true">
      <p>{words.drop}</p>
    </div>
  );
}

function dropped({ items, files }: DataTransfer): File | IncomingError {
  const folder = [...items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
  return folder ? new IncomingError('folder') : onlyOne([...files]);
}

function onlyOne(files: readonly File[]): File | IncomingError {
  const [file] = files;
  if (!file) return new IncomingError('no-file');
  return files.length > 1 ? new IncomingError('several') : file;
}

interface LaunchQueue {
  setConsumer(
    consumer: (launch: { files?: readonly { getFile(): Promise<File> }[] }) => void,
  ): void;
}

/** The system opens a file with the installed app (`file_handlers`); only Chromium does. */
function receiveLaunches(take: (brought: File | IncomingError) => void): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(async ({ files = [] }) => {
    // The app was just started, without a file.
    if (files.length === 0) return;
    try {
      take(onlyOne(await Promise.all(files.map((file) => file.getFile()))));
    } catch {
      take(new IncomingError('unreadable'));
    }
  });
}
