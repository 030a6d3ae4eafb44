import { type ReadonlySignal, signal } from '@preact/signals';

/** The info pages, by their names in the address. */
export type InfoPage = 'ueber' | 'datenschutz' | 'barrierefreiheit' | 'impressum';

export type Route =
  | { name: 'start' }
  | { name: 'new' }
  /** `at`: an example to show; `from`: "checkpoint/example" one came from by a cross-reference. */
  | { name: 'checkpoint'; id: string; checkpointId: string; at?: string; from?: string }
  | { name: 'overview'; id: string }
  /** `at`: a measure to show. `add`: a checkpoint to plan a measure for. */
  | { name: 'plan'; id: string; at?: string; add?: string }
  /** Where copies differ, to be decided. */
  | { name: 'reconcile'; id: string }
  /** The earlier states of an assessment. */
  | { name: 'history'; id: string }
  /** What was deleted in the last thirty days. */
  | { name: 'deleted' }
  | { name: 'backup' }
  /** The way from one device to another. */
  | { name: 'move' }
  | { name: 'info'; page: InfoPage }
  | { name: 'unknown'; address: string };

/** The rooms of one assessment. */
export type AssessmentRoute = Extract<
  Route,
  { name: 'checkpoint' | 'overview' | 'plan' | 'reconcile' }
>;

const INFO_PAGES: readonly string[] = ['ueber', 'datenschutz', 'barrierefreiheit', 'impressum'];

/** Reads a hash such as "#/bewertung/k3f/checkpunkt/planning"; anything else is `unknown`. */
export function parseRoute(hash: string): Route {
  const unknown: Route = { name: 'unknown', address: hash };
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  let parts: string[];
  try {
    parts = path.split('/').map(decodeURIComponent);
  } catch {
    // A half percent sign: an address nobody could have meant.
    return unknown;
  }
  const [first = '', id = '', room = '', checkpointId = '', ...rest] = parts;
  if (rest.length > 0) return unknown;
  if (parts.length === 1) {
    if (first === '') return { name: 'start' };
    if (first === 'neu') return { name: 'new' };
    if (first === 'geloescht') return { name: 'deleted' };
    if (first === 'sicherung') return { name: 'backup' };
    if (first === 'umzug') return { name: 'move' };
    if (isInfoPage(first)) return { name: 'info', page: first };
    return unknown;
  }
  if (first !== 'bewertung' || id === '') return unknown;
  const params = new URLSearchParams(query);
  const at = params.get('an');
  const from = params.get('von');
  if (parts.length === 3 && room === 'uebersicht') return { name: 'overview', id };
  if (parts.length === 3 && room === 'abgleich') return { name: 'reconcile', id };
  if (parts.length === 3 && room === 'verlauf') return { name: 'history', id };
  if (parts.length === 3 && room === 'massnahmenplan') {
    const add = params.get('neu');
    return { name: 'plan', id, ...(at ? { at } : {}), ...(add ? { add } : {}) };
  }
  if (parts.length === 4 && room === 'checkpunkt' && checkpointId !== '') {
    return {
      name: 'checkpoint',
      id,
      checkpointId,
      ...(at ? { at } : {}),
      ...(from ? { from } : {}),
    };
  }
  return unknown;
}

function isInfoPage(text: string): text is InfoPage {
  return INFO_PAGES.includes(text);
}

/** The address of a route, to be used as `href`. */
export function addressOf(route: Route): string {
  switch (route.name) {
    case 'start':
      return '#/';
    case 'new':
      return '#/neu';
    case 'deleted':
      return '#/geloescht';
    case 'reconcile':
      return `#/bewertung/${encodeURIComponent(route.id)}/abgleich`;
    case 'history':
      return `#/bewertung/${encodeURIComponent(route.id)}/verlauf`;
    case 'backup':
      return '#/sicherung';
    case 'move':
      return '#/umzug';
    case 'info':
      return `#/${route.page}`;
    case 'unknown':
      return route.address;
    case 'overview':
      return `#/bewertung/${encodeURIComponent(route.id)}/uebersicht`;
    case 'plan':
      return `#/bewertung/${encodeURIComponent(route.id)}/massnahmenplan${search({ an: route.at, neu: route.add })}`;
    case 'checkpoint':
      return (
        `#/bewertung/${encodeURIComponent(route.id)}/checkpunkt/` +
        encodeURIComponent(route.checkpointId) +
        search({ an: route.at, von: route.from })
      );
  }
}

function search(params: Record<string, string | undefined>): string {
  const given = Object.entries(params).filter((pair): pair is [string, string] => pair[1] != null);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

export interface Router {
  route: ReadonlySignal<Route>;
  /** Goes to a place; `replace` leaves no step to come back to. */
  go(route: Route, how?: 'push' | 'replace'): void;
}

/** Follows the address bar. */
export function createRouter(view: Window): Router {
  const route = signal(parseRoute(view.location.hash));
  view.addEventListener('hashchange', () => {
    route.value = parseRoute(view.location.hash);
  });
  return {
    route,
    go(to, how = 'push') {
      const address = addressOf(to);
      if (how === 'replace') view.location.replace(address);
      else view.location.hash = address;
    },
  };
}
