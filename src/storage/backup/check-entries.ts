import type { Assessment, Conflict, EntryValue, Measure } from '../../domain/assessment';
import { isDay } from '../../domain/day';
import { RATINGS } from '../../domain/instrument';
import { MAX_NAME } from '../../domain/limits';
import { inconsistent } from './import-error';

/** What versions and conflicts say must be about something that an assessment can have. */
export function checkEntries(assessment: Assessment, place: string): void {
  const checkpoints = new Set(assessment.checkpointIds);
  for (const entry of Object.keys(assessment.versions)) {
    if (!canBe(entry, checkpoints)) {
      throw inconsistent(`${place}/versions/${entry.replace('/', '~1')}`, 'no-such-entry');
    }
  }
  assessment.conflicts.forEach((conflict, index) => {
    checkConflict(conflict, checkpoints, `${place}/conflicts/${index}`);
  });
}

/** A measure that is gone leaves its version, so any id may stand there. */
function canBe(entry: string, checkpoints: ReadonlySet<string>): boolean {
  const [kind, id = ''] = entry.split('/');
  return kind === 'name' || kind === 'measure' || checkpoints.has(id);
}

function checkConflict(
  { entry, value }: Conflict,
  checkpoints: ReadonlySet<string>,
  place: string,
): void {
  if (!canBe(entry, checkpoints)) throw inconsistent(`${place}/entry`, 'no-such-entry');
  if (!fits(entry, value)) throw inconsistent(`${place}/value`, 'value-of-another-entry');
  if (value === null || typeof value === 'string') return;
  if (!checkpoints.has(value.checkpointId)) {
    throw inconsistent(`${place}/value/checkpointId`, 'measure-without-checkpoint');
  }
  checkDays(value, `${place}/value`);
}

function fits(entry: string, value: EntryValue): boolean {
  const [kind, id] = entry.split('/');
  const isText = typeof value === 'string';
  if (kind === 'name') return isText && value.length <= MAX_NAME;
  if (kind === 'note') return isText;
  if (value === null) return true;
  if (kind === 'rating') return isText && RATINGS.some((rating) => rating === value);
  return !isText && value.id === id;
}

/** The schema knows the form of a day; the calendar knows whether there is such a day. */
export function checkDays({ start, review }: Measure, place: string): void {
  if (start !== null && !isDay(start)) throw inconsistent(`${place}/start`, 'no-such-day');
  if (review !== null && !isDay(review)) throw inconsistent(`${place}/review`, 'no-such-day');
}
