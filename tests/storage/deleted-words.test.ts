/** What people read of deleted assessments is what becomes of them. */
import { beforeEach, expect, it } from 'vitest';
import { deletedWords } from '../../src/i18n/de/deleted';
import { deleting } from '../../src/i18n/de/info-privacy-device';
import { tidyDeleted } from '../../src/storage/deleted';
import { anAssessment } from '../fixtures/assessments';
import { aTab, freshBrowser } from './browser';

const clock = {
  now: () => '2026-11-20T12:00:00.000Z',
  dayOf: (instant: string) => instant.slice(0, 10),
};

beforeEach(freshBrowser);

it('after thirty days they go, once the app was opened on two different days', async () => {
  const tab = aTab();
  await (await tab.open()).put('deleted', {
    id: 'a',
    deletedAt: '2026-11-01T12:00:00.000Z',
    record: anAssessment({ id: 'a' }),
  });
  const openedOn = async (day: string) => {
    await tidyDeleted(tab.open, { ...clock, now: () => `${day}T08:00:00.000Z` });
    return (await tab.open()).count('deleted');
  };
  // Not opened for months: the first day says that it is due, the second that no clock was wrong.
  expect([await openedOn('2027-03-01'), await openedOn('2027-03-01')]).toEqual([1, 1]);
  expect(await openedOn('2027-03-02')).toBe(0);

  const inDatenschutz = JSON.stringify(deleting);
  for (const text of [deletedWords.lead, inDatenschutz]) {
    expect(text).toContain('30 Tage');
    expect(text).toContain('sobald Sie die App noch an zwei verschiedenen Tagen geöffnet haben');
  }
});
