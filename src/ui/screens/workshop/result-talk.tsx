import { useRef } from 'preact/hooks';
import { countAgreed } from '../../../domain/workshop/agreements';
import { useFocusWish } from '../plan/plan-focus';
import { JointResult } from './joint-result';
import { ResultCheckpoint } from './result-checkpoint';
import { ResultList } from './result-list';
import { ResultNav } from './result-nav';
import { CHECKPOINT_HEADING } from './result-place';
import { ResultStage } from './result-stage';
import styles from './result-talk.module.css';
import { ResultTimer } from './result-timer';
import { Topics } from './topics';
import { useTalk } from './use-talk';
import { useOpenWorkshop } from './use-workshops';

/** After the reveal: one checkpoint after the other is talked about and agreed on. */
export function ResultTalk() {
  const { workshop, instrument } = useOpenWorkshop();
  const main = useRef<HTMLDivElement>(null);
  const focus = useFocusWish();
  const talk = useTalk(workshop, main);
  const place = instrument.checkpoints.findIndex(({ id }) => id === talk.shown);
  const checkpoint = instrument.checkpoints[place];

  /** What is chosen further down or at the side is up here: the focus goes along. */
  function choose(id: string) {
    talk.go(id);
    focus(CHECKPOINT_HEADING);
  }

  return (
    <div class={styles.talk}>
      <div ref={main} class={styles.main}>
        <ResultStage talk={talk} />
        {checkpoint && (
          <ResultCheckpoint
            key={checkpoint.id}
            checkpoint={checkpoint}
            number={place + 1}
            position={talk.order.indexOf(checkpoint.id) + 1}
          >
            <ResultTimer stage={talk.stage} />
          </ResultCheckpoint>
        )}
        <ResultNav talk={talk} />
      </div>
      <div class={styles.aside}>
        <ResultList
          order={talk.order}
          shown={talk.shown}
          agreed={countAgreed(workshop)}
          onChoose={choose}
        />
        <Topics />
      </div>
      <div class={styles.joint}>
        <JointResult />
      </div>
    </div>
  );
}
