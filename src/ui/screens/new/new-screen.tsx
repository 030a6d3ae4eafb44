import { useId, useState } from 'preact/hooks';
import { MAX_NAME } from '../../../domain/limits';
import { createAssessment } from '../../../domain/new-assessment';
import { plainText } from '../../../domain/rich-text';
import { commonWords } from '../../../i18n/de/common';
import { newWords as words } from '../../../i18n/de/new';
import { Button, ButtonLink } from '../../components/button';
import formStyles from '../../components/form.module.css';
import { Trouble } from '../../components/trouble';
import { addressOf } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { usePage } from '../../use-page';
import styles from './new-screen.module.css';

/** Asks for nothing but a name, and tells in two steps what will happen. */
export function NewScreen() {
  const { store, router, latestInstrument, newId, now } = useServices();
  usePage(words.title);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const inputId = useId();
  const hintId = useId();
  const loaded = useLoaded('latest', latestInstrument);

  async function begin(event: Event) {
    event.preventDefault();
    if (loaded.state !== 'ready' || busy) return;
    setBusy(true);
    const birth = { id: newId(), now: now() };
    const assessment = createAssessment(loaded.value, name.trim(), birth);
    store.create(assessment);
    const [first = ''] = assessment.checkpointIds;
    router.go({ name: 'checkpoint', id: assessment.id, checkpointId: first });
  }

  return (
    <div class={styles.page}>
      <form class={styles.form} onSubmit={begin}>
        <h1 tabIndex={-1} data-page-heading>
          {words.title}
        </h1>
        <p class={styles.lead}>{words.lead}</p>
        <div class={formStyles.form}>
          <label for={inputId}>{words.nameLabel}</label>
          <input
            id={inputId}
            type="text"
            maxLength={MAX_NAME}
            value={name}
            autoComplete="organization"
            aria-describedby={hintId}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id={hintId} class={formStyles.hint}>
            {words.nameHint}
          </p>
        </div>
        {loaded.state === 'failed' && <Trouble error={loaded.error} onRetry={loaded.retry} />}
        <div class={formStyles.actions}>
          <Button look="primary" type="submit" disabled={loaded.state !== 'ready' || busy}>
            {words.begin}
          </Button>
          <ButtonLink look="quiet" href="#/">
            {commonWords.cancel}
          </ButtonLink>
        </div>
        <p class={styles.paper}>
          {words.paper} <a href={addressOf({ name: 'forms' })}>{words.paperLink}</a>
        </p>
      </form>
      {loaded.state === 'ready' && (
        <aside class={styles.about}>
          <h2>{words.goal}</h2>
          <p>{plainText(loaded.value.goal)}</p>
          <h2>{words.steps}</h2>
          <ol>
            {loaded.value.steps.map((step) => (
              <li key={step.title}>
                <strong>{step.title}</strong>
                <p>{plainText(step.text)}</p>
              </li>
            ))}
          </ol>
        </aside>
      )}
    </div>
  );
}
