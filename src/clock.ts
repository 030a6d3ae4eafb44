import type { Day, Instant } from './domain/assessment';
import { localDay } from './domain/day';

/** The one place where the app asks for time and chance. */
export const now = (): Instant => new Date().toISOString();

export const dayOf = (instant: Instant): Day =>
  localDay(instant, new Date(instant).getTimezoneOffset());

export const today = (): Day => dayOf(now());

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixteen random letters of an alphabet of 32: 80 bits, fit for addresses. */
export function newId(): string {
  // crypto.randomUUID needs https; an app opened from a local network by http still works.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => LETTERS[byte % 32]).join('');
}
