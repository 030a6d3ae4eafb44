import numbers from '../../content/ballot-numbers.json';
import type { InstrumentRef } from '../domain/instrument';

/** By "id/version", the number of a Praxishilfe in ballot codes, 0 to 15; the same in all languages. */
const NUMBERS: Record<string, number> = numbers;

/** The number of a Praxishilfe in ballot codes; `null` for one that has none. */
export function ballotNumberOf({
  id,
  version,
}: Pick<InstrumentRef, 'id' | 'version'>): number | null {
  return NUMBERS[`${id}/${version}`] ?? null;
}

/** The Praxishilfe with this number, in German; `null` when this version of the app knows none. */
export function instrumentWithBallotNumber(number: number): InstrumentRef | null {
  const key = Object.keys(NUMBERS).find((known) => NUMBERS[known] === number);
  const [id = '', version = ''] = key?.split('/') ?? [];
  return key === undefined ? null : { id, version, language: 'de' };
}
