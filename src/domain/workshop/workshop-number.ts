import { readCode, readTyped, valuesOf, writeCode } from './code-alphabet';

/** Workshops that can be told apart; a prime other than 19, which makes it a second check in ballot codes. */
export const WORKSHOP_NUMBERS = 97;

/** Praxishilfen that can be told apart, see content/ballot-numbers.json. */
export const PRAXISHILFE_NUMBERS = 16;

/** Three characters that say something and one that checks them. */
const LENGTH = 4;

/**
 * The way ballots are made from this number; 1 to 3 are kept for ways that this version of the app does not know. The number
 * itself must stay readable for all versions: it tells a phone that it needs a newer app before anybody has rated anything.
 */
const VERSION = 0;

/** Which workshop a ballot belongs to. */
export interface WorkshopKey {
  /** The workshop's number, 0 to 96. */
  number: number;
  /** The number of its Praxishilfe and version, 0 to 15. */
  praxishilfe: number;
}

export type WorkshopNumberReading =
  | ({ kind: 'number' } & WorkshopKey)
  | { kind: 'problem'; problem: 'empty' }
  | { kind: 'problem'; problem: 'character'; character: string }
  | { kind: 'problem'; problem: 'length'; length: number; expected: number }
  /** Mistyped. */
  | { kind: 'problem'; problem: 'check' }
  /** Made by a newer version of the app. */
  | { kind: 'problem'; problem: 'newer' };

/** The workshop number as it stands on the beamer: four characters, e.g. "7K3M". Throws RangeError for an impossible key. */
export function encodeWorkshopNumber(key: WorkshopKey): string {
  assertKey(key);
  const value = (VERSION * PRAXISHILFE_NUMBERS + key.praxishilfe) * WORKSHOP_NUMBERS + key.number;
  return writeCode(BigInt(value), LENGTH);
}

/** Reads what was typed from the beamer; never throws. */
export function readWorkshopNumber(text: string): WorkshopNumberReading {
  const typed = readTyped(text);
  if (typed.kind === 'problem') return typed;
  const { code } = typed;
  if (code.length !== LENGTH) {
    return { kind: 'problem', problem: 'length', length: code.length, expected: LENGTH };
  }
  const value = readCode(code);
  if (value === null || value >= valuesOf(LENGTH)) return { kind: 'problem', problem: 'check' };
  const above = Math.floor(Number(value) / WORKSHOP_NUMBERS);
  if (above >= (VERSION + 1) * PRAXISHILFE_NUMBERS) return { kind: 'problem', problem: 'newer' };
  return { kind: 'number', number: Number(value) % WORKSHOP_NUMBERS, praxishilfe: above };
}

/** Throws RangeError for what no workshop can have; both numbers are given by the app, never typed. */
export function assertKey({ number, praxishilfe }: WorkshopKey): void {
  assertBelow(number, WORKSHOP_NUMBERS);
  assertBelow(praxishilfe, PRAXISHILFE_NUMBERS);
}

/** Throws RangeError for anything but a whole number from 0 up to below `limit`. */
export function assertBelow(value: number, limit: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= limit) {
    throw new RangeError(`${value} is not a whole number from 0 to ${limit - 1}`);
  }
}
