import { useId } from 'preact/hooks';
import { scannerWords as words } from '../../i18n/de/scanner';
import type { CameraChoice } from '../use-camera';
import styles from './scanner.module.css';

interface Props {
  cameras: CameraChoice[];
  /** The id of the one that is on. */
  chosen: string;
  onChoose(id: string): void;
}

/** Which of several cameras: a webcam on a stand may see more than the one in the lid. */
export function CameraChooser({ cameras, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div class={styles.choice}>
      <label for={id}>{words.camera}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {cameras.map((camera, place) => (
          <option key={camera.id} value={camera.id}>
            {camera.name || words.unnamedCamera(place + 1)}
          </option>
        ))}
      </select>
    </div>
  );
}
