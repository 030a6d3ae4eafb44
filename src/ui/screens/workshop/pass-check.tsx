import { commonWords } from '../../../i18n/de/common';
import { passWords as words } from '../../../i18n/de/workshop-pass';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { givenWord, JoinLight } from './join-light';
import { PassGiveUp } from './pass-give-up';
import styles from './pass-screen.module.css';
import type { Pass } from './use-pass';
import { useOpenWorkshop } from './use-workshops';

/** All that was chosen once more, to be changed or cast. */
export function PassCheck({ pass }: { pass: Pass }) {
  const { workshop, instrument } = useOpenWorkshop();
  const last = workshop.checkpointIds.length - 1;
  return (
    <section class={styles.check}>
      <h1 tabIndex={-1} data-page-heading>
        {words.checkTitle}
      </h1>
      <p class={styles.soft}>{words.checkText}</p>
      <ol class={styles.list}>
        {workshop.checkpointIds.map((id, index) => {
          const title = instrument.checkpoints.find((one) => one.id === id)?.title ?? '';
          const given = pass.given[id] ?? null;
          return (
            <li key={id}>
              <JoinLight given={given} />
              <span class={styles.answer}>
                <span class={styles.title}>
                  {index + 1}. {title}
                </span>
                <span class={styles.soft}>{givenWord(given)}</span>
              </span>
              <Button
                look="quiet"
                aria-label={words.changeOf(title)}
                onClick={() => pass.go({ kind: 'rate', index, changing: true })}
              >
                {words.change}
              </Button>
            </li>
          );
        })}
      </ol>
      <div>
        <PassGiveUp pass={pass} look="quiet" />
      </div>
      <div class={styles.pager}>
        <Button onClick={() => pass.go({ kind: 'rate', index: last, changing: false })}>
          <Icon name="back" />
          {commonWords.back}
        </Button>
        <Button look="primary" onClick={pass.cast}>
          {words.cast}
        </Button>
      </div>
    </section>
  );
}
