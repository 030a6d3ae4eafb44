import type { Assessment } from '../../domain/assessment';
import type { Workshop } from '../../domain/workshop/workshop';
import type { Backup } from './backup';
import { checkDays, checkEntries } from './check-entries';
import { checkWorkshop } from './check-workshop';
import { ImportError, inconsistent } from './import-error';

/** What this app knows of an instrument it has the content for. */
export interface KnownInstrument {
  id: string;
  version: string;
  checkpointIds: readonly string[];
}

/** What no schema can say: ids are unique, references lead somewhere, days exist. */
export function checkReferences(backup: Backup, known?: readonly KnownInstrument[]): void {
  if (!isInstant(backup.createdAt)) throw inconsistent('/createdAt', 'no-such-day');
  const ids = new Set<string>();
  backup.assessments.forEach((assessment, index) => {
    const place = `/assessments/${index}`;
    if (ids.has(assessment.id)) throw inconsistent(`${place}/id`, 'duplicate-assessment');
    ids.add(assessment.id);
    checkMoments(assessment, place);
    checkCheckpoints(assessment, place);
    checkMeasures(assessment, place);
    checkEntries(assessment, place);
    if (known) checkInstrument(assessment, place, known);
  });
  backup.workshops?.forEach((workshop, index) => {
    const place = `/workshops/${index}`;
    // Also against the assessments: what is deleted lies under its id, whatever it is.
    if (ids.has(workshop.id)) throw inconsistent(`${place}/id`, 'duplicate-workshop');
    ids.add(workshop.id);
    checkCheckpointIds(workshop, place);
    checkWorkshop(workshop, place);
    if (known) checkInstrument(workshop, place, known);
  });
}

function checkMoments({ createdAt, updatedAt, ratedAt, earlier }: Assessment, place: string): void {
  if (!isInstant(createdAt)) throw inconsistent(`${place}/createdAt`, 'no-such-day');
  if (!isInstant(updatedAt)) throw inconsistent(`${place}/updatedAt`, 'no-such-day');
  if (ratedAt !== null && !isInstant(ratedAt)) {
    throw inconsistent(`${place}/ratedAt`, 'no-such-day');
  }
  if (earlier && !isInstant(earlier.date)) {
    throw inconsistent(`${place}/earlier/date`, 'no-such-day');
  }
}

type Pinned = Pick<Assessment | Workshop, 'instrument' | 'checkpointIds'>;

function checkCheckpointIds({ checkpointIds }: Pinned, place: string): void {
  if (new Set(checkpointIds).size < checkpointIds.length) {
    throw inconsistent(`${place}/checkpointIds`, 'duplicate-checkpoint');
  }
}

function checkCheckpoints(assessment: Assessment, place: string): void {
  checkCheckpointIds(assessment, place);
  const { checkpointIds, answers } = assessment;
  const ids = new Set(checkpointIds);
  const stray = Object.keys(answers).find((id) => !ids.has(id));
  if (stray !== undefined) {
    throw inconsistent(`${place}/answers/${stray}`, 'answer-without-checkpoint');
  }
}

function checkMeasures({ checkpointIds, measures }: Assessment, place: string): void {
  const ids = new Set<string>();
  measures.forEach((measure, index) => {
    const { id, checkpointId } = measure;
    const here = `${place}/measures/${index}`;
    if (ids.has(id)) throw inconsistent(`${here}/id`, 'duplicate-measure');
    ids.add(id);
    if (!checkpointIds.includes(checkpointId)) {
      throw inconsistent(`${here}/checkpointId`, 'measure-without-checkpoint');
    }
    checkDays(measure, here);
  });
}

function checkInstrument(
  { instrument, checkpointIds }: Pinned,
  place: string,
  known: readonly KnownInstrument[],
): void {
  const ours = known.find(
    ({ id, version }) => id === instrument.id && version === instrument.version,
  );
  if (!ours) throw new ImportError('newer', { place: `${place}/instrument`, reason: 'instrument' });
  const same =
    ours.checkpointIds.length === checkpointIds.length &&
    ours.checkpointIds.every((id, index) => id === checkpointIds[index]);
  if (!same) throw inconsistent(`${place}/checkpointIds`, 'other-checkpoints');
}

/** The schema knows the form; the calendar knows whether there was such a moment. */
function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}
