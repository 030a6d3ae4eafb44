import { useEffect } from 'preact/hooks';
import { sampleWords as words } from '../../../i18n/de/assessment';
import { commonWords } from '../../../i18n/de/common';
import { LazyScreen } from '../../components/lazy-screen';
import { Trouble } from '../../components/trouble';
import { type AssessmentRoute, addressOf } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { ConflictBanner } from '../reconcile/conflict-banner';
import { UnknownAssessment } from '../unknown/unknown-screen';
import { AssessmentNav } from './assessment-nav';
import styles from './assessment-screen.module.css';
import type { RoomProps } from './room';

const loadCheckpoint = () =>
  import('../checkpoint/checkpoint-screen').then((m) => m.CheckpointScreen);
const loadOverview = () => import('../overview/overview-screen').then((m) => m.OverviewScreen);
const loadDamaged = () => import('../damaged/damaged-screen').then((m) => m.DamagedScreen);
const loadReconcile = () => import('../reconcile/reconcile-screen').then((m) => m.ReconcileScreen);
const loadPlan = () => import('../plan/plan-screen').then((m) => m.PlanScreen);
const loadDocuments = () => import('../documents/documents-screen').then((m) => m.DocumentsScreen);

/** Opens the assessment an address names and shows the room of it. */
export function AssessmentScreen({ route }: { route: AssessmentRoute }) {
  const { store, loadInstrument } = useServices();
  const loaded = useLoaded(route.id, async () => {
    const opened = await store.open(route.id);
    return opened && loadInstrument(opened.instrument);
  });
  const place = placeOf(route);

  useEffect(() => {
    if (loaded.state !== 'ready' || store.current.peek()?.id !== route.id) return;
    // Who comes back goes on where they worked, not where they took a document along.
    if (place !== 'documents') store.visit(place);
  }, [store, loaded.state, route.id, place]);

  const assessment = store.current.value;
  // Another one is current already when a new run was just created: its address is on the way.
  const onTheWay = assessment !== null && assessment.id !== route.id;
  if (loaded.state === 'loading' || onTheWay) {
    return <p class="visually-hidden">{commonWords.loading}</p>;
  }
  if (loaded.state === 'failed') {
    return (
      <div class={styles.page}>
        {damageOf(loaded.error) ? (
          <LazyScreen
            load={loadDamaged}
            props={{ id: route.id, code: damageOf(loaded.error) ?? '' }}
          />
        ) : (
          <Trouble error={loaded.error} onRetry={loaded.retry} />
        )}
      </div>
    );
  }
  if (!loaded.value || !assessment) return <UnknownAssessment />;

  const room: RoomProps = { assessment, instrument: loaded.value };
  return (
    <>
      <AssessmentNav {...room} route={route} />
      {assessment.sample && (
        <p class={styles.sample}>
          {words.hint} <a href={addressOf({ name: 'new' })}>{words.own}</a>
        </p>
      )}
      {route.name !== 'reconcile' && <ConflictBanner assessment={assessment} />}
      <div class={styles.page}>
        {route.name === 'checkpoint' && (
          <LazyScreen load={loadCheckpoint} props={{ ...room, route }} />
        )}
        {route.name === 'overview' && <LazyScreen load={loadOverview} props={room} />}
        {route.name === 'plan' && <LazyScreen load={loadPlan} props={{ ...room, route }} />}
        {route.name === 'documents' && <LazyScreen load={loadDocuments} props={room} />}
        {route.name === 'reconcile' && <LazyScreen load={loadReconcile} props={room} />}
      </div>
    </>
  );
}

/** The code of an error that trying again will not mend; then the raw text can be saved. */
function damageOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const code = String(error.code);
  return ['invalid-record', 'newer-database'].includes(code) ? code : null;
}

/** What `Assessment.lastPlace` remembers of a route. */
function placeOf(route: AssessmentRoute): string {
  return route.name === 'checkpoint' ? route.checkpointId : route.name;
}
