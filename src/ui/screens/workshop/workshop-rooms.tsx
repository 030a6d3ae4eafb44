import type { ComponentType } from 'preact';
import { commonWords } from '../../../i18n/de/common';
import { LazyScreen } from '../../components/lazy-screen';
import { PlainMessage } from '../../components/plain-message';
import { useServices } from '../../services';
import { useLoaded } from '../../use-loaded';
import { UnknownScreen } from '../unknown/unknown-screen';
import { OneWorkshop } from './one-workshop';
import { WorkshopsProvider } from './use-workshops';
import { parsePlace, type WorkshopPlace } from './workshop-place';

type OpenPlace = Exclude<WorkshopPlace, { id: string }>;

/** The rooms that belong to no single workshop; each gets its place as props. */
const ROOMS: Partial<Record<OpenPlace['room'], () => Promise<ComponentType<object>>>> = {
  list: () => import('./workshop-list').then((m) => m.WorkshopList),
  neu: () => import('./new-workshop').then((m) => m.NewWorkshop),
  leitfaden: () => import('./guide-room').then((m) => m.GuideRoom as ComponentType<object>),
  mitmachen: () => import('./join-room').then((m) => m.JoinRoom as ComponentType<object>),
};

/** Everything behind "#/workshop/". */
export function WorkshopRooms({ path }: { path: string }) {
  const services = useServices();
  const loaded = useLoaded('workshops', services.workshops);
  const place = parsePlace(path);
  if (loaded.state === 'loading') return <p class="visually-hidden">{commonWords.loading}</p>;
  if (loaded.state === 'failed') {
    return (
      <PlainMessage
        role="alert"
        text={commonWords.partMissing}
        action={commonWords.retry}
        onAction={loaded.retry}
      />
    );
  }
  return (
    <WorkshopsProvider value={loaded.value}>
      <Place place={place} path={path} />
    </WorkshopsProvider>
  );
}

function Place({ place, path }: { place: WorkshopPlace | null; path: string }) {
  if (place && 'id' in place) return <OneWorkshop key={place.id} {...place} />;
  const load = place && ROOMS[place.room];
  if (!load) return <UnknownScreen address={`#/workshop/${path}`} />;
  return <LazyScreen key={place.room} load={load} props={place} />;
}
