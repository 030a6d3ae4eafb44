import { reportWords } from '../../../i18n/de/report';
import { resultWords as words } from '../../../i18n/de/workshop-result';
import { Button } from '../../components/button';
import styles from './result-stage.module.css';
import type { Talk } from './use-talk';
import { useOpenWorkshop } from './use-workshops';

/** Says so when the people in the room look at something else than the adviser. */
export function ResultStage({ talk }: { talk: Talk }) {
  const { instrument } = useOpenWorkshop();
  const { stage, apart, shown, go } = talk;
  const { slide, blank } = stage.stage;
  const said = apart && stage.beamers > 0;
  const place = slide.kind === 'checkpoint' ? checkpointName(slide.id) : words.slides[slide.kind];

  function checkpointName(id: string): string {
    const index = instrument.checkpoints.findIndex((checkpoint) => checkpoint.id === id);
    return reportWords.checkpoint(index + 1, instrument.checkpoints[index]?.title ?? '');
  }

  return (
    <div role="status" class={styles.place}>
      {said && (
        <p class={styles.said}>
          <span>
            {words.elsewhere(place)}
            {blank && `. ${words.blank}`}
          </span>
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
      {!said && blank && stage.beamers > 0 && <p class={styles.said}>{words.blank}</p>}
    </div>
  );
}
