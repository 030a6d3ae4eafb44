// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Measure } from '../../src/domain/assessment';
import { MinutesMissing } from '../../src/ui/screens/workshop/minutes-missing';
import { useJointAssessment } from '../../src/ui/screens/workshop/use-joint-assessment';
import { aMeasure, anAssessment, rated } from '../fixtures/assessments';
import { aVotedWorkshop, openWorkshopRoom } from './result-harness';

function Missing() {
  const joint = useJointAssessment();
  return joint.state === 'ready' ? <MinutesMissing joint={joint} /> : null;
}

/** a yellow, b red, c green; agreed on just so, with all that stands at the head of the minutes. */
const LIGHTS = { a: 'yellow', b: 'red', c: 'green' } as const;

async function missingIn(measures: Measure[]): Promise<(string | null)[]> {
  const assessment = anAssessment({ answers: rated(LIGHTS), measures });
  const agreements = Object.fromEntries(
    Object.entries(LIGHTS).map(([id, rating]) => [id, { rating, reason: '', dissent: '' }]),
  );
  const facts = { date: '2026-11-20', place: 'Gemeindehaus', assessmentId: assessment.id } as const;
  const workshop = aVotedWorkshop({ lights: ['yrg'], agreements, ...facts });
  await openWorkshopRoom(Missing, workshop, assessment);
  await screen.findByRole('heading', { name: 'Was noch fehlt' });
  const card = within(screen.getByRole('region', { name: 'Was noch fehlt' }));
  return card.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

const READY = { responsible: 'Kim', start: null, review: '2027-03-01' } as const;

test('nothing is missing when the plan itself has nothing open', async () => {
  expect(await missingIn([aMeasure({ id: '1', checkpointId: 'b', ...READY })])).toEqual([]);
});

test('what the plan calls open is missing, with the numbers of the plan', async () => {
  const nobody = { ...READY, responsible: '' };
  const missing = await missingIn([
    aMeasure({ id: '1', checkpointId: 'a', ...nobody }),
    aMeasure({ id: '2', checkpointId: 'b', ...READY, review: null }),
    aMeasure({ id: '3', checkpointId: 'a', ...nobody }),
  ]);
  expect(missing).toEqual([
    'Im Plan noch offen: Wer sich kümmert (Maßnahmen 2, 3). Zum Maßnahmenplan',
    'Im Plan noch offen: Wann Sie nachsehen (Maßnahme 1). Zum Maßnahmenplan',
  ]);
});

test('a red checkpoint without a measure is missing', async () => {
  const missing = await missingIn([aMeasure({ id: '1', checkpointId: 'a', ...READY })]);
  expect(missing).toEqual([
    'Checkpunkt 2 ist gemeinsam rot, aber noch ohne Maßnahme. Zum Maßnahmenplan',
  ]);
});
