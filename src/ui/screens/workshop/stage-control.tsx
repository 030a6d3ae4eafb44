import { reportWords } from '../../../i18n/de/report';
import { beamerWords, stageControlWords as words } from '../../../i18n/de/workshop-beamer';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useStage } from './stage';
import styles from './stage-control.module.css';
import { isSameSlide, type Slide } from './stage-slides';
import { useOpenWorkshop } from './use-workshops';

/** In the adviser's own window, while another one shows the beamer view: what it shows, and the way on. */
export function StageControl() {
  const { workshop, instrument } = useOpenWorkshop();
  const { stage, slides, beamers, next, previous, toggleBlank } = useStage(workshop);
  if (beamers === 0) return null;
  const at = slides.findIndex((one) => isSameSlide(one, stage.slide));

  function nameOf(slide: Slide): string {
    if (slide.kind === 'vote' && workshop.revealed) return beamerWords.vote.revealed;
    if (slide.kind !== 'checkpoint') return words.slides[slide.kind];
    const index = instrument.checkpoints.findIndex(({ id }) => id === slide.id);
    return reportWords.checkpoint(index + 1, instrument.checkpoints[index]?.title ?? '');
  }

  return (
    <section class={styles.control} aria-label={words.label}>
      <p class={styles.shows}>
        <span class={styles.what}>{words.shows}</span>{' '}
        <strong>{stage.blank ? words.dark : nameOf(stage.slide)}</strong>
      </p>
      <div class={styles.buttons}>
        <Button aria-label={beamerWords.bar.previous} disabled={at <= 0} onClick={previous}>
          <Icon name="back" />
        </Button>
        <Button aria-label={beamerWords.bar.next} disabled={at >= slides.length - 1} onClick={next}>
          <Icon name="next" />
        </Button>
        <Button aria-pressed={stage.blank} onClick={toggleBlank}>
          {words.blank}
        </Button>
      </div>
    </section>
  );
}
