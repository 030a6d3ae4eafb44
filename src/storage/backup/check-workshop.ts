import { isDay } from '../../domain/day';
import type { Ballot, Workshop } from '../../domain/workshop/workshop';
import { inconsistent } from './import-error';

/** What no schema can say of a workshop: votes are about its checkpoints, and numbers are there until the reveal only. */
export function checkWorkshop(workshop: Workshop, place: string): void {
  checkDaysOf(workshop, place);
  checkBallots(workshop, place);
  const checkpoints = new Set(workshop.checkpointIds);
  for (const id of Object.keys(workshop.agreements)) {
    if (!workshop.revealed)
      throw inconsistent(`${place}/agreements/${id}`, 'agreement-before-reveal');
    if (!checkpoints.has(id)) {
      throw inconsistent(`${place}/agreements/${id}`, 'agreement-without-checkpoint');
    }
  }
  const ids = new Set<string>();
  workshop.topics.forEach(({ id }, index) => {
    if (ids.has(id)) throw inconsistent(`${place}/topics/${index}/id`, 'duplicate-topic');
    ids.add(id);
  });
}

/** The schema knows the form of a day; the calendar knows whether there is such a day. */
function checkDaysOf({ date, createdOn, changedOn }: Workshop, place: string): void {
  for (const [key, day] of Object.entries({ date, createdOn, changedOn })) {
    if (day !== null && !isDay(day)) throw inconsistent(`${place}/${key}`, 'no-such-day');
  }
}

function checkBallots({ ballots, revealed, checkpointIds }: Workshop, place: string): void {
  if (revealed && ballots.length === 0) {
    throw inconsistent(`${place}/revealed`, 'reveal-without-ballots');
  }
  const checkpoints = new Set(checkpointIds);
  const numbers = new Set<string>();
  ballots.forEach((ballot, index) => {
    const here = `${place}/ballots/${index}`;
    const stray = checkpointsOf(ballot).find((id) => !checkpoints.has(id));
    if (stray !== undefined) throw inconsistent(here, 'vote-without-checkpoint');
    const { number } = ballot;
    if (number === null) {
      if (!revealed) throw inconsistent(`${here}/number`, 'ballot-without-number');
      return;
    }
    if (revealed) throw inconsistent(`${here}/number`, 'number-after-reveal');
    if (numbers.has(number)) throw inconsistent(`${here}/number`, 'duplicate-ballot');
    numbers.add(number);
  });
}

const checkpointsOf = ({ ratings, notes }: Ballot) => [
  ...Object.keys(ratings),
  ...Object.keys(notes),
];
