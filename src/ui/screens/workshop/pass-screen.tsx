import { useEffect } from 'preact/hooks';
import { passWords as words } from '../../../i18n/de/workshop-pass';
import { usePage } from '../../use-page';
import { PassCheck } from './pass-check';
import { PassCheckpoint } from './pass-checkpoint';
import { PassDone } from './pass-done';
import './pass-frame.css';
import styles from './pass-screen.module.css';
import { PassStart } from './pass-start';
import { PassStillThere } from './pass-still-there';
import { type Pass, usePass } from './use-pass';
import { useOpenWorkshop } from './use-workshops';

/**
 * Silent vote, one after the other, on a device that goes from hand to hand. The app's own frame is away: nobody shall come
 * to the adviser's rooms by accident.
 */
export function PassScreen() {
  const { workshop } = useOpenWorkshop();
  const pass = usePass();
  const { step, person } = pass;
  // The title is the same all the time: it stands in the browser's history.
  usePage(
    words.pageTitle,
    `${workshop.id} ${person} ${step.kind} ${'index' in step ? step.index : ''}`,
  );
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.pass = '';
    return () => {
      delete dataset.pass;
    };
  }, []);
  return (
    <div class={styles.screen}>
      {/* Nothing of one person's page is used again for the next. */}
      <div key={person} class={styles.turn}>
        <Step pass={pass} />
      </div>
      <PassStillThere pass={pass} />
    </div>
  );
}

function Step({ pass }: { pass: Pass }) {
  const { step } = pass;
  switch (step.kind) {
    case 'start':
      return <PassStart dropped={pass.dropped} onBegin={pass.begin} />;
    case 'rate':
      return <PassCheckpoint key={step.index} pass={pass} step={step} />;
    case 'check':
      return <PassCheck pass={pass} />;
    case 'thanks':
    case 'refused':
      return <PassDone step={step} onHandOn={pass.reset} />;
  }
}
