import type { ComponentChildren } from 'preact';
import { RATINGS } from '../../../domain/instrument';
import { agreementOn } from '../../../domain/workshop/agreements';
import { beamerWords as words } from '../../../i18n/de/workshop-beamer';
import { Icon } from '../../components/icon';
import { Light } from '../../components/light';
import { LineDrawing } from '../../components/line-drawing';
import styles from './beamer-bar.module.css';
import type { BeamerAction } from './beamer-keys';
import type { StageControls } from './stage';
import { isSameSlide } from './stage-slides';
import { isRunning, timeLeft } from './stage-timer';
import { useFullScreen } from './use-full-screen';
import { useOpenWorkshop } from './use-workshops';
import { placeAddress } from './workshop-place';

interface Props {
  stage: StageControls;
  run(action: BeamerAction): void;
  /** What was just done by key. */
  said: string;
}

/** What the keys do, for mouse, finger and screen reader. It fades while nobody moves anything. */
export function BeamerBar({ stage: controls, run, said }: Props) {
  const { workshop } = useOpenWorkshop();
  const { stage, slides } = controls;
  const fullScreen = useFullScreen();
  const at = slides.findIndex((one) => isSameSlide(one, stage.slide)) + 1;
  return (
    <div class={styles.bar}>
      <section class={styles.controls} aria-label={words.bar.label}>
        <div class={styles.group}>
          <BarButton label={words.bar.previous} onClick={() => run('previous')}>
            <Icon name="back" />
          </BarButton>
          <span class={styles.place}>{words.bar.place(at, slides.length)}</span>
          <BarButton label={words.bar.next} onClick={() => run('next')}>
            <Icon name="next" />
          </BarButton>
        </div>
        {stage.slide.kind === 'checkpoint' && (
          <>
            <JointLights id={stage.slide.id} run={run} />
            <TimerButtons controls={controls} run={run} />
          </>
        )}
        <div class={styles.group}>
          <BarButton
            label={stage.blank ? words.bar.unblank : words.bar.blank}
            pressed={stage.blank}
            onClick={() => run('blank')}
          >
            <LineDrawing path={SCREEN} />
          </BarButton>
          <BarButton label={words.bar.darkColours} onClick={() => run('colours')}>
            <LineDrawing path={MOON} />
          </BarButton>
          {fullScreen.isPossible && (
            <button type="button" class={styles.button} onClick={() => run('full-screen')}>
              <LineDrawing path={CORNERS} />
              <span class={styles.word}>
                {fullScreen.isOn ? words.bar.leaveFullScreen : words.bar.fullScreen}
              </span>
            </button>
          )}
          <BarButton label={words.bar.help} onClick={() => run('help')}>
            <span aria-hidden="true">?</span>
          </BarButton>
          <a
            class={styles.button}
            href={placeAddress({
              id: workshop.id,
              room: workshop.revealed ? 'ergebnis' : 'abstimmen',
            })}
            aria-label={words.bar.toWorkshop}
            title={words.bar.toWorkshop}
          >
            <Icon name="close" />
          </a>
        </div>
      </section>
      <p role="status" class="visually-hidden">
        {said}
      </p>
    </div>
  );
}

const SCREEN = 'M4 5h16v11H4zM9 20h6M12 16v4';
const MOON = 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z';
const CORNERS = 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5';
const PLAY = 'M8 5l11 7-11 7Z';
const PAUSE = 'M8.5 5v14M15.5 5v14';

interface ButtonProps {
  label: string;
  pressed?: boolean;
  onClick(): void;
  children: ComponentChildren;
}

function BarButton({ label, pressed, onClick, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function JointLights({ id, run }: { id: string; run(action: BeamerAction): void }) {
  const { workshop, instrument } = useOpenWorkshop();
  const { rating } = agreementOn(workshop, id);
  return (
    <fieldset class={styles.group} aria-label={words.bar.joint}>
      {RATINGS.map((light) => (
        <BarButton
          key={light}
          label={instrument.scale[light].label}
          pressed={rating === light}
          onClick={() => run({ joint: rating === light ? null : light })}
        >
          <Light rating={light} />
        </BarButton>
      ))}
    </fieldset>
  );
}

function TimerButtons({ controls, run }: { controls: StageControls; run: Props['run'] }) {
  const { timer, minutes } = controls.stage;
  const running = timer !== null && isRunning(timer) && timeLeft(timer, Date.now()) > 0;
  const label = running
    ? words.timer.pause
    : timer
      ? words.timer.resume
      : words.timer.start(minutes);
  return (
    <div class={styles.group}>
      <BarButton label={words.timer.less} onClick={() => run('shorter')}>
        <span aria-hidden="true">−</span>
      </BarButton>
      <button type="button" class={styles.button} aria-label={label} onClick={() => run('timer')}>
        <LineDrawing path={running ? PAUSE : PLAY} />
        <span aria-hidden="true">{words.timer.minutes(minutes)}</span>
      </button>
      <BarButton label={words.timer.more} onClick={() => run('longer')}>
        <span aria-hidden="true">+</span>
      </BarButton>
      {timer && (
        <BarButton label={words.timer.stop} onClick={controls.stopTimer}>
          <LineDrawing path={STOP} />
        </BarButton>
      )}
    </div>
  );
}

const STOP = 'M6.5 6.5h11v11h-11z';
