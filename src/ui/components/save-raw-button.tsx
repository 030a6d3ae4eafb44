import { useState } from 'preact/hooks';
import { damagedWords as words } from '../../i18n/de/damaged';
import type { RawPlace } from '../archive';
import { downloadFile } from '../download';
import { useServices } from '../services';
import { Button } from './button';

/** Saves a record as it lies in the database, readable or not. */
export function SaveRawButton({ place, of }: { place: RawPlace; of: string }) {
  const { archive, today } = useServices();
  const [news, setNews] = useState('');
  const [failed, setFailed] = useState(false);

  async function save() {
    setNews('');
    setFailed(false);
    try {
      const text = await (await archive()).readRaw(place);
      const name = words.rawFile(today());
      downloadFile(new Blob([text], { type: 'application/json' }), name);
      setNews(words.rawSaved(name));
    } catch {
      // The browser itself cannot read it; said below, and it stays where it is.
      setFailed(true);
    }
  }

  return (
    <>
      <Button aria-label={of === '' ? words.saveRaw : words.saveRawOf(of)} onClick={save}>
        {words.saveRaw}
      </Button>
      <span role="status">{news}</span>
      {failed && <span role="alert">{words.rawFailed}</span>}
    </>
  );
}
