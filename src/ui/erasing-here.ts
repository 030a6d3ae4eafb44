import { signal } from '@preact/signals';

/**
 * Whether "Alles löschen" was confirmed in this window: its dialog says all there is to say then, and
 * the notice for other windows would only contradict it.
 */
export const erasingHere = signal(false);
