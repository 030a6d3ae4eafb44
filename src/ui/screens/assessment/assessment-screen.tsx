import { useEffect } from 'preact/hooks';
import { visitPlace } from '../../../domain/visit';
import { commonWords } from '../../../i18n/de/common';
import { LazyScreen } from '../../components/lazy-screen';
import { Trouble } from '../../components/trouble';
import type { AssessmentRoute } from '../../router';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { UnknownAssessment } from '../unknown/unknown-screen';
import { AssessmentNav } from './assessment-nav';
import styles from './assessment-screen.module.css';
import type { RoomProps } from './room';

const loadCheckpoint = () =>
  import('../checkpoint/checkpoint-screen').then((m) => m.CheckpointScreen);
const loadOverview = () => import('../overview/overview-screen').then((m) => m.OverviewScreen);
const loadPlan = () => import('../plan/plan-screen').then((m) => m.PlanScreen);

/** Opens the assessment an address names and shows the room of it. */
export function AssessmentScreen({ route }: { route: AssessmentRoute }) {
  const { store, loadInstrument } = useServices();
  const loaded = useLoaded(route.id, async () => {
    if (!(await store.open(route.id))) return null;
    const ref = store.current.peek()?.instrument;
    return ref ? loadInstrument(ref) : null;
  });
  const place = placeOf(route);

  useEffect(() => {
    if (loaded.state === 'ready') store.change((assessment) => visitPlace(assessment, place));
  }, [store, loaded.state, place]);

  if (loaded.state === 'loading') return <p class="visually-hidden">{commonWords.loading}</p>;
  if (loaded.state === 'failed') {
    return (
      <div class={styles.page}>
        <Trouble error={loaded.error} onRetry={loaded.retry} />
      </div>
    );
  }
  const assessment = store.current.value;
  if (!loaded.value || assessment?.id !== route.id) return <UnknownAssessment />;

  const room: RoomProps = { assessment, instrument: loaded.value };
  return (
    <>
      <AssessmentNav {...room} route={route} />
      <div class={styles.page}>
        {route.name === 'checkpoint' && (
          <LazyScreen load={loadCheckpoint} props={{ ...room, route }} />
        )}
        {route.name === 'overview' && <LazyScreen load={loadOverview} props={room} />}
        {route.name === 'plan' && <LazyScreen load={loadPlan} props={{ ...room, route }} />}
      </div>
    </>
  );
}

/** What `Assessment.lastPlace` remembers of a route. */
function placeOf(route: AssessmentRoute): string {
  return route.name === 'checkpoint' ? route.checkpointId : route.name;
}
