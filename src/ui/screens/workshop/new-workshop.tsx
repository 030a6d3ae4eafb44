import { useState } from 'preact/hooks';
import { createWorkshop, type WorkshopDetails } from '../../../domain/workshop/workshop';
import { commonWords } from '../../../i18n/de/common';
import { workshopDetailsWords as words } from '../../../i18n/de/workshop-details';
import { Button, ButtonLink } from '../../components/button';
import form from '../../components/form.module.css';
import { Trouble } from '../../components/trouble';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { usePage } from '../../use-page';
import { DetailsFields } from './details-fields';
import styles from './prepare.module.css';
import { useWorkshops } from './use-workshops';
import { pathOf, placeAddress } from './workshop-place';

/** A short form, in which nothing has to be filled in, and what comes after it. */
export function NewWorkshop() {
  usePage(words.newTitle);
  const { latestInstrument, newId, today, router } = useServices();
  const { store, drawNumber } = useWorkshops();
  const instrument = useLoaded('latest', latestInstrument);
  const [details, setDetails] = useState<WorkshopDetails>(() => ({ ...NOTHING, date: today() }));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function create() {
    if (instrument.state !== 'ready' || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const birth = { id: newId(), today: today(), number: await drawNumber() };
      const workshop = createWorkshop(instrument.value, trimmed(details), birth);
      store.create(workshop);
      const path = pathOf({ room: 'vorbereiten', id: workshop.id });
      // Going back should lead to the list, not to an empty form that would make another one.
      router.go({ name: 'workshop', path }, 'replace');
    } catch (error) {
      // The storage did not answer; the form keeps what was typed.
      setProblem(error);
      setBusy(false);
    }
  }

  return (
    <div class={styles.newPage}>
      <form
        class={styles.newForm}
        onSubmit={(event) => {
          event.preventDefault();
          // What cannot be read would be lost; whoever typed it is led to it.
          const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid="true"]');
          if (wrong) wrong.focus();
          else create();
        }}
      >
        <h1 tabIndex={-1} data-page-heading>
          {words.newTitle}
        </h1>
        <p class={styles.lead}>{words.newLead}</p>
        <DetailsFields
          details={details}
          onChange={(changed) => setDetails((before) => ({ ...before, ...changed }))}
        />
        {instrument.state === 'ready' && (
          <p class={styles.soft}>
            {words.instrument}: {words.version(instrument.value.title, instrument.value.version)}
          </p>
        )}
        {instrument.state === 'failed' && (
          <Trouble error={instrument.error} onRetry={instrument.retry} />
        )}
        {problem !== null && <Trouble error={problem} onRetry={create} />}
        <div class={form.actions}>
          <Button look="primary" type="submit" disabled={instrument.state !== 'ready' || busy}>
            {words.create}
          </Button>
          <ButtonLink look="quiet" href={placeAddress({ room: 'list' })}>
            {commonWords.cancel}
          </ButtonLink>
        </div>
      </form>
      <aside class={styles.about}>
        <h2>{words.next}</h2>
        <ol>
          {words.steps.map(({ title, text }) => (
            <li key={title}>
              <strong>{title}</strong>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </aside>
    </div>
  );
}

const NOTHING: WorkshopDetails = { title: '', date: null, place: '', invited: '', expected: null };

const trimmed = (details: WorkshopDetails): WorkshopDetails => ({
  ...details,
  title: details.title.trim(),
  place: details.place.trim(),
  invited: details.invited.trim(),
});
