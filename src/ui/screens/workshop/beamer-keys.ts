import type { Rating } from '../../../domain/instrument';

/** What a key does in the beamer view. */
export type BeamerAction =
  | 'next'
  | 'previous'
  /** The same, but a slide that is longer than the screen is rolled to its end first. */
  | 'further'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'timer'
  /** To the field for another topic. */
  | 'note'
  | 'longer'
  | 'shorter'
  | 'full-screen'
  | 'colours'
  | 'help'
  | 'leave'
  | 'undo'
  | { joint: Rating | null };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Presenters send PageDown and PageUp, "b" or "." for blank, and some Escape. */
const ACTIONS: Record<string, BeamerAction> = {
  arrowright: 'next',
  arrowleft: 'previous',
  arrowdown: 'further',
  pagedown: 'further',
  ' ': 'further',
  arrowup: 'back',
  pageup: 'back',
  home: 'first',
  end: 'last',
  1: { joint: 'red' },
  2: { joint: 'yellow' },
  3: { joint: 'green' },
  0: { joint: null },
  delete: { joint: null },
  b: 'blank',
  w: 'blank',
  '.': 'blank',
  ',': 'blank',
  t: 'timer',
  n: 'note',
  '+': 'longer',
  '-': 'shorter',
  '−': 'shorter',
  f: 'full-screen',
  d: 'colours',
  '?': 'help',
  h: 'help',
  escape: 'leave',
  z: 'undo',
};

/** `null` for a key that is none of ours: the browser's own ones stay the browser's. */
export function actionOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): BeamerAction | null {
  const name = key.toLowerCase();
  if (altKey) return null;
  if (ctrlKey || metaKey) return name === 'z' && !shiftKey ? 'undo' : null;
  if (name === ' ' && shiftKey) return 'back';
  return Object.hasOwn(ACTIONS, name) ? (ACTIONS[name] ?? null) : null;
}

/** Whether one writes or chooses there; not within a dialog, which knows Escape itself. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('dialog')) return false;
  return target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** Turns pages and nothing else: no field of ours needs these. */
export function isPaging({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
  return (key === 'PageUp' || key === 'PageDown') && !(shiftKey || ctrlKey || metaKey || altKey);
}

/** Fields, dialogs and menus keep all their keys; what is pressed by Enter or the space bar keeps these. */
export function keepsItsKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (isField(target) || target.closest('dialog, [role="menu"]')) return true;
  const pressed = target.closest('button, a[href], summary, [role="button"]') !== null;
  return pressed && (key === ' ' || key === 'Enter');
}
