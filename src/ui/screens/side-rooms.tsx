import type { ComponentType } from 'preact';
import { LazyScreen } from '../components/lazy-screen';
import type { Route } from '../router';

type SideRoute = Extract<
  Route,
  { name: 'history' | 'deleted' | 'move' | 'forms' | 'workshop' | 'info' | 'unknown' }
>;

const ROOMS = {
  history: () => import('./history/history-screen').then((m) => m.HistoryScreen),
  deleted: () => import('./deleted/deleted-screen').then((m) => m.DeletedScreen),
  move: () => import('./move/move-screen').then((m) => m.MoveScreen),
  workshop: () => import('./workshop/workshop-rooms').then((m) => m.WorkshopRooms),
  forms: () => import('./forms/forms-screen').then((m) => m.FormsScreen),
  info: () => import('./info/info-route').then((m) => m.InfoRoute),
  unknown: () => import('./unknown/unknown-screen').then((m) => m.UnknownScreen),
} satisfies { [R in SideRoute as R['name']]: () => Promise<ComponentType<R>> };

/** Rooms people seldom need: the start knows only where to ask for them, not their files. */
export function SideRooms({ route }: { route: SideRoute }) {
  // The table holds that each room gets the route it is for.
  const load = ROOMS[route.name] as () => Promise<ComponentType<object>>;
  return <LazyScreen load={load} props={route} />;
}
