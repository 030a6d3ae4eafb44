import { resultWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import styles from './result-stage.module.css';
import type { Talk } from './use-talk';

/** Says so when the people in the room look at something else than the adviser, and brings both together. */
export function ResultStage({ talk }: { talk: Talk }) {
  const { stage, apart, shown, go } = talk;
  const { slide } = stage.stage;
  return (
    <div role="status" class={styles.place}>
      {apart && stage.beamers > 0 && (
        <p class={styles.said}>
          <span>{words.apart}</span>
          <span class={styles.actions}>
            {slide.kind === 'checkpoint' && (
              <Button look="quiet" onClick={() => go(slide.id)}>
                {words.follow}
              </Button>
            )}
            <Button look="quiet" onClick={() => go(shown)}>
              {words.showHere}
            </Button>
          </span>
        </p>
      )}
    </div>
  );
}
