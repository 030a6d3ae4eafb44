import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { beamerWords as words } from '../../../i18n/de/workshop-beamer';
import { actionOf, type BeamerAction, isField, isPaging, keepsItsKeys } from './beamer-keys';
import type { StageControls } from './stage';
import type { Slide } from './stage-slides';
import type { BeamerColours } from './use-beamer-frame';
import { rollBox } from './use-fit';
import { useFullScreen } from './use-full-screen';
import { useJointLight } from './use-joint-light';
import { useNoting } from './use-noting';
import { useOpenWorkshop } from './use-workshops';

interface Parts {
  stage: StageControls;
  /** What hears the keys. */
  room: RefObject<HTMLElement | null>;
  /** The box the slide is in. */
  box: RefObject<HTMLElement | null>;
  helping: boolean;
  setHelping(helping: boolean): void;
  colours: BeamerColours;
}

export interface BeamerActions {
  run(action: BeamerAction): void;
  onKeyDown(event: KeyboardEvent): void;
  /** What was just done, for those who do not see it. */
  said: string;
}

/** All that can be done in the beamer view, by key and by button. */
export function useBeamerActions({
  stage,
  room,
  box,
  helping,
  setHelping,
  colours,
}: Parts): BeamerActions {
  const { instrument } = useOpenWorkshop();
  const light = useJointLight();
  const fullScreen = useFullScreen();
  const noting = useNoting(stage, room, box);
  const [said, setSaid] = useState('');
  const { slide, blank } = stage.stage;

  function turn(direction: 1 | -1) {
    setSaid('');
    if (direction === 1) stage.next();
    else stage.previous();
  }

  function agree(rating: Extract<BeamerAction, object>['joint']) {
    if (slide.kind !== 'checkpoint' || blank) return;
    if (!light.set(slide.id, rating)) return;
    setSaid(rating ? words.said.joint(instrument.scale[rating].label) : words.said.takenBack);
  }

  function undo() {
    const id = light.undo();
    if (id === null) return;
    // What changes must be seen.
    if (slide.kind !== 'checkpoint' || slide.id !== id) stage.go({ kind: 'checkpoint', id });
    setSaid(words.said.undone);
  }

  function leave() {
    if (helping) setHelping(false);
    else if (blank) stage.toggleBlank();
    else noting.goBack();
  }

  const roll = (direction: 1 | -1) => {
    if (!rollBox(box.current, direction)) turn(direction);
  };

  function go(to: Slide | undefined) {
    if (to) stage.go(to);
  }

  const does: Record<Extract<BeamerAction, string>, () => void> = {
    next: () => turn(1),
    previous: () => turn(-1),
    further: () => roll(1),
    back: () => roll(-1),
    first: () => go(stage.slides[0]),
    last: () => go(stage.slides.at(-1)),
    blank: stage.toggleBlank,
    timer() {
      if (slide.kind === 'checkpoint') stage.toggleTimer();
    },
    note: noting.begin,
    longer: () => stage.addMinutes(1),
    shorter: () => stage.addMinutes(-1),
    'full-screen': fullScreen.toggle,
    colours: colours.toggle,
    help: () => setHelping(!helping),
    leave,
    undo,
  };

  const run = (action: BeamerAction) =>
    typeof action === 'string' ? does[action]() : agree(action.joint);

  return {
    run,
    said,
    onKeyDown(event) {
      if (noting.leaves(event)) {
        event.preventDefault();
        noting.goBack();
        return;
      }
      if (event.key === 'Escape' && isField(event.target)) {
        // Back to where the keys are heard.
        room.current?.focus();
        return;
      }
      // A presenter turns the page wherever somebody has just been writing.
      if (isPaging(event) && isField(event.target)) room.current?.focus();
      else if (event.defaultPrevented || keepsItsKeys(event.target, event.key)) return;
      const action = actionOf(event);
      if (action === null) return;
      // Escape also ends the full screen; that stays the browser's.
      event.preventDefault();
      run(action);
    },
  };
}
