import { describe, expect, it } from 'vitest';
import type { Assessment, Conflict } from '../../src/domain/assessment';
import { compareCopies } from '../../src/domain/compare-copies';
import { listConflicts } from '../../src/domain/conflicts';
import { removeMeasure } from '../../src/domain/measure';
import { mergeAssessments } from '../../src/domain/merge';
import { writeNote } from '../../src/domain/rating';
import { stampChanges } from '../../src/domain/stamp';
import { renameAssessment } from '../../src/domain/visit';
import { carriedAssessment, carriesBackup } from '../../src/report/carried-backup';
import { WHOLE_REPORT } from '../../src/report/report-model';
import { answers, assessment, instrument, measure } from './sample';

const NOW = '2026-11-20T19:00:00.000Z';
const [first = ''] = assessment().checkpointIds;

describe('a document is a Sicherung too', () => {
  it('when it shows everything', () => {
    expect(carriesBackup(WHOLE_REPORT)).toBe(true);
  });

  it.each([
    ['the plan alone', { scope: 'plan' as const }],
    ['no notes', { scope: 'result' as const }],
    ['no names', { names: false }],
    ['no status', { status: false }],
  ])('but not with %s', (_, choice) => {
    expect(carriesBackup({ ...WHOLE_REPORT, ...choice })).toBe(false);
  });
});

const by = (id: string, now = 100) => ({ id, now });
const write = (to: Assessment, id: string, note: string) =>
  stampChanges(to, writeNote(to, first, note, NOW), by(id));

/** Two people wrote different notes and names, without knowing of each other. */
function undecided(): Assessment {
  const start = assessment();
  const here = write(start, 'here', 'Unsere Notiz');
  const there = write(start, 'there', 'Die andere Notiz');
  const named = stampChanges(there, renameAssessment(there, 'Andere', NOW), by('there', 90));
  const ours = stampChanges(here, renameAssessment(here, 'Unser Verein', NOW), by('here', 110));
  return mergeAssessments(ours, named);
}

describe('what travels in it', () => {
  it('is everything, when nothing waits for a decision', () => {
    const full = assessment({
      answers: answers({ rating: 'red', note: 'Notiz' }, { rating: null, note: 'Idee' }),
      measures: [measure({ responsible: 'Frau Şahin', exampleId: 'allies', status: 'running' })],
      earlier: { assessmentId: 'a0', date: NOW, ratings: { [first]: 'yellow' } },
      versions: { name: { here: 5 }, [`note/${first}`]: { here: 6 }, 'measure/gone': { here: 7 } },
      measureOrder: { ids: ['m1', 'gone'], at: 7, by: 'here' },
      lastPlace: 'plan',
      planOrder: 'date',
    });
    expect(carriedAssessment(full, instrument)).toEqual(full);
  });

  it('is nothing of what others wrote and nobody has decided about', () => {
    const open = undecided();
    expect(listConflicts(open)).toHaveLength(2);
    const carried = carriedAssessment(open, instrument);
    expect(listConflicts(carried)).toEqual([]);
    const shown = [open.name, open.answers[first]?.note];
    for (const text of ['Unsere Notiz', 'Die andere Notiz', 'Andere', 'Unser Verein']) {
      expect(JSON.stringify(carried).includes(`"${text}"`), text).toBe(shown.includes(text));
    }
  });

  it('takes nothing away from a device that has it, however often they are merged', () => {
    const open = undecided();
    const carried = carriedAssessment(open, instrument);
    expect(mergeAssessments(open, carried)).toEqual(open);
    expect(listConflicts(mergeAssessments(carried, open))).toEqual(listConflicts(open));
    expect(compareCopies(open, carried).kind).toBe('ours-later');
  });

  it('and what was written elsewhere since does not decide in passing', () => {
    const open = undecided();
    const elsewhere = write(carriedAssessment(open, instrument), 'elsewhere', 'Weitergeschrieben');
    const merged = mergeAssessments(open, elsewhere);
    expect(merged.answers[first]?.note).toBe('Weitergeschrieben');
    const sides = listConflicts(merged).map(({ sides }) => sides.map(({ value }) => value));
    const hidden = open.conflicts.map(({ value }) => value);
    for (const value of hidden) expect(sides.flat()).toContain(value);
  });

  it('is nothing of a measure that was removed', () => {
    const before = assessment({ measures: [measure({ text: 'Geheime Absprache' })] });
    const after = stampChanges(before, removeMeasure(before, 'm1', NOW), by('here'));
    const text = JSON.stringify(carriedAssessment(after, instrument));
    expect(text).not.toContain('Geheime');
    // Its version stays, so that it does not come back with the next merging.
    const again = mergeAssessments(carriedAssessment(after, instrument), before);
    expect(again.measures).toEqual([]);
  });

  it('is no answer to a checkpoint that the Praxishilfe does not have, and erases none elsewhere', () => {
    const strange = assessment({
      checkpointIds: [...assessment().checkpointIds, 'extra'],
      answers: {
        ...answers({ rating: 'red', note: 'Notiz' }),
        extra: { rating: 'green', note: 'Unsichtbar' },
      },
      versions: { 'note/extra': { here: 9 }, 'rating/extra': { here: 8 } },
      earlier: { assessmentId: 'a0', date: NOW, ratings: { extra: 'red', [first]: 'green' } },
      conflicts: [
        { entry: 'note/extra', version: { there: 9 }, value: 'Auch das' } satisfies Conflict,
      ],
    });
    const carried = carriedAssessment(strange, instrument);
    expect(JSON.stringify(carried)).not.toMatch(/Unsichtbar|Auch das|\/extra/);
    expect(carried.earlier?.ratings).toEqual({ [first]: 'green' });
    expect(mergeAssessments(strange, carried).answers.extra?.note).toBe('Unsichtbar');
  });
});
