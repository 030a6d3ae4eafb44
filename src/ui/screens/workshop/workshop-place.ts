/** The rooms of one workshop, by their words in the address. */
const WORKSHOP_ROOMS = [
  'vorbereiten',
  'abstimmen',
  'weitergeben',
  'ergebnis',
  'plan',
  'protokoll',
  'beamer',
] as const;

export type WorkshopRoom = (typeof WORKSHOP_ROOMS)[number];

/** A place behind "#/workshop/". */
export type WorkshopPlace =
  /** The list of workshops. */
  | { room: 'list' }
  /** A form for a new one. */
  | { room: 'neu' }
  /** For advisers: how to run one; `section` within the guide. */
  | { room: 'leitfaden'; section?: string }
  /** For participants; `number` as it stands on the beamer, "" when it is still to be typed; `step` within the ballot. */
  | { room: 'mitmachen'; number: string; step?: string }
  | { room: WorkshopRoom; id: string };

/** Reads what stands behind "#/workshop/"; `null` for what nobody could have meant. */
export function parsePlace(path: string): WorkshopPlace | null {
  let parts: string[];
  try {
    parts = path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
  const [first = '', second = '', ...rest] = parts;
  if (first === 'mitmachen' && rest.length < 2) {
    return { room: 'mitmachen', number: second, ...(rest[0] ? { step: rest[0] } : {}) };
  }
  if (rest.length > 0) return null;
  if (first === 'leitfaden') return { room: first, ...(second ? { section: second } : {}) };
  if (second === '') {
    if (first === '') return { room: 'list' };
    return first === 'neu' ? { room: first } : null;
  }
  const room = WORKSHOP_ROOMS.find((known) => known === second);
  return room ? { room, id: first } : null;
}

/** The address of a place, to be used as `href`. */
export function placeAddress(place: WorkshopPlace): string {
  return `#/workshop/${pathOf(place)}`;
}

/** What `router.go({ name: 'workshop', path })` takes. */
export function pathOf(place: WorkshopPlace): string {
  if ('id' in place) return `${encodeURIComponent(place.id)}/${place.room}`;
  if (place.room === 'list') return '';
  if (place.room === 'leitfaden' && place.section) return `${place.room}/${place.section}`;
  if (place.room !== 'mitmachen' || place.number === '') return place.room;
  const step = place.step ? `/${encodeURIComponent(place.step)}` : '';
  return `${place.room}/${encodeURIComponent(place.number)}${step}`;
}
