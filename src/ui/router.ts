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
  /** The documents to take along. */
  | { name: 'documents'; id: string }
  /** Where copies differ, to be decided. */
  | { name: 'reconcile'; id: string }
  /** The earlier states of an assessment. */
  | { name: 'history'; id: string }
  /** What was deleted in the last thirty days. */
  | { name: 'deleted' }
  | { name: 'backup' }
  /** The way from one device to another. */
  | { name: 'move' }
  /** The blank forms. */
  | { name: 'forms' }
  /** The rooms around workshops: what stands behind "#/workshop/"; read by workshop-place.ts. */
  | { name: 'workshop'; path: string }
  | { name: 'info'; page: InfoPage }
  | { name: 'unknown'; address: string };

/** The rooms of one assessment. */
export type AssessmentRoute = Extract<
  Route,
  { name: 'checkpoint' | 'overview' | 'plan' | 'documents' | 'reconcile' }
>;

/** Screens of the app by their words in the address, and the screens of an assessment that need no more than it. */
const SCREENS = {
  '': 'start',
  neu: 'new',
  geloescht: 'deleted',
  sicherung: 'backup',
  umzug: 'move',
  vordrucke: 'forms',
} as const;
const ROOMS = {
  uebersicht: 'overview',
  dokumente: 'documents',
  abgleich: 'reconcile',
  verlauf: 'history',
} as const;

const INFO_PAGES: readonly string[] = ['ueber', 'datenschutz', 'barrierefreiheit', 'impressum'];

/** Reads a hash such as "#/bewertung/k3f/checkpunkt/planning"; anything else is `unknown`. */
export function parseRoute(hash: string): Route {
  const unknown: Route = { name: 'unknown', address: hash };
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  if (/^workshop(\/|$)/.test(path)) return { name: 'workshop', path: path.slice(9) };
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
    if (has(SCREENS, first)) return { name: SCREENS[first] };
    return isInfoPage(first) ? { name: 'info', page: first } : unknown;
  }
  if (first !== 'bewertung' || id === '') return unknown;
  const params = new URLSearchParams(query);
  const at = params.get('an');
  const from = params.get('von');
  if (parts.length === 3 && has(ROOMS, room)) return { name: ROOMS[room], id };
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

function has<K extends string>(table: Record<K, string>, word: string): word is K {
  return Object.hasOwn(table, word);
}

/** The address of a route, to be used as `href`. */
export function addressOf(route: Route): string {
  const within = 'id' in route ? `#/bewertung/${encodeURIComponent(route.id)}/` : '#/';
  switch (route.name) {
    case 'info':
      return within + route.page;
    case 'workshop':
      return `#/workshop/${route.path}`;
    case 'unknown':
      return route.address;
    case 'plan':
      return `${within}massnahmenplan${search({ an: route.at, neu: route.add })}`;
    case 'checkpoint':
      return (
        `${within}checkpunkt/${encodeURIComponent(route.checkpointId)}` +
        search({ an: route.at, von: route.from })
      );
    default:
      return within + wordOf('id' in route ? ROOMS : SCREENS, route.name);
  }
}

function wordOf(table: Record<string, string>, name: string): string {
  return Object.keys(table).find((word) => table[word] === name) ?? '';
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
