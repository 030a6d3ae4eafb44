import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { workshopWords } from '../../../i18n/de/workshop';
import { beamerWords as words } from '../../../i18n/de/workshop-beamer';
import { Icon } from '../../components/icon';
import { usePage } from '../../use-page';
import { BeamerBar } from './beamer-bar';
import { BeamerHelp } from './beamer-help';
import styles from './beamer-room.module.css';
import { BeamerSlide } from './beamer-slide';
import { TimerBar } from './beamer-timer';
import { BeamerTrouble } from './beamer-trouble';
import { useStage } from './stage';
import { slideKey } from './stage-slides';
import { useBeamerActions } from './use-beamer-actions';
import { useBeamerFrame } from './use-beamer-frame';
import { useFit } from './use-fit';
import { useIdle } from './use-idle';
import { useWakeLock } from './use-wake-lock';
import { useOpenWorkshop } from './use-workshops';

/** What is longer than the window must be reached, and rolled, by keys, too. */
const LONGER = { tabIndex: 0, role: 'group', 'aria-label': words.slide } as const;

const isWithin = ({ target }: Event, element: Element) =>
  target instanceof Node && element.contains(target) && element.closest('dialog') === null;

/** What everybody in the room looks at: the whole window, one slide, and keys that move it. */
export function BeamerRoom() {
  const { workshop } = useOpenWorkshop();
  const stage = useStage(workshop, true);
  const { slide, blank, timer } = stage.stage;
  const room = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const colours = useBeamerFrame();
  const idle = useIdle(room, blank);
  const shown = blank ? 'blank' : slideKey(slide);
  const fit = useFit(box, inner, shown);
  const actions = useBeamerActions({ stage, room, box, helping, setHelping, colours });
  useWakeLock();
  usePage(words.pageTitle(workshop.title || workshopWords.unnamed), workshop.id, 'target');
  // With every drawing: when what had the focus goes, the keys must still be heard. Not after the paint: a key pressed
  // in between would be lost, on a slow device often.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) room.current?.focus();
  });

  const wasHelping = useRef(helping);
  useLayoutEffect(() => {
    // Wherever the card was asked for: what comes next is a key for the slides.
    if (wasHelping.current && !helping) room.current?.focus();
    wasHelping.current = helping;
  }, [helping]);

  /** The button is gone at the end, and with it would be the focus. */
  function rollOn() {
    room.current?.focus();
    actions.run('further');
  }

  return (
    <section
      ref={room}
      class={`${styles.room} ${blank ? styles.blank : ''} ${idle ? styles.idle : ''}`}
      data-idle={idle || undefined}
      data-blank={blank || undefined}
      aria-label={words.stage}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys are heard only while it has the focus
      tabIndex={0}
      onKeyDown={actions.onKeyDown}
      onClick={(event) => {
        const within = document.activeElement;
        // What was pressed with the mouse must not be what the space bar presses next.
        const pressed = event.detail > 0 && within?.matches('button') && isWithin(event, within);
        if (!within || pressed || !event.currentTarget.contains(within)) {
          event.currentTarget.focus();
        }
      }}
    >
      {timer && !blank && <TimerBar timer={timer} />}
      <div ref={box} class={styles.slide} {...(fit.isLonger ? LONGER : {})}>
        <div ref={inner} class={styles.inner}>
          {blank ? (
            <h1 class="visually-hidden">{words.dark}</h1>
          ) : (
            <BeamerSlide slide={slide} timer={timer} />
          )}
        </div>
      </div>
      {fit.isLonger && (
        <div class={`${styles.more} ${fit.atEnd ? styles.end : ''}`}>
          <button type="button" onClick={rollOn}>
            {words.more} <Icon name="down" />
          </button>
        </div>
      )}
      <BeamerTrouble />
      <BeamerBar stage={stage} said={actions.said} run={actions.run} />
      {helping && <BeamerHelp onClose={() => setHelping(false)} />}
    </section>
  );
}
