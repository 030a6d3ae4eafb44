import { beforeEach, expect, it } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { writeNote } from '../src/domain/rating';
import { openBackup } from '../src/open-backup';
import { writeCheckedBackup } from '../src/write-checked-backup';
import { anAssessment, CHECKPOINT_IDS } from './fixtures/assessments';
import { aStore, NOW } from './state/a-store';
import { freshBrowser } from './storage/browser';

beforeEach(freshBrowser);

const [first] = CHECKPOINT_IDS;
const mine = anAssessment({ checkpointIds: [...CHECKPOINT_IDS] });
const note = (text: string) => (record: Assessment) => writeNote(record, first, text, NOW);

it.each([undefined, 'Apfelbaum 17'])(
  'F62 what is written and checked here opens here, and can be taken as a copy (password: %s)',
  async (password) => {
    const { store, createStored } = aStore();
    await createStored(mine);
    const wish = password === undefined ? undefined : { password };
    const { check, files } = await writeCheckedBackup(store, wish);
    expect([check, files.length]).toEqual(['passed', 1]);
    const [only] = files;
    if (!only) throw new Error('There is no file');
    const { entries, apply } = await openBackup(only.file, store, password);
    expect(entries.map(({ assessment }) => assessment.id)).toEqual([mine.id]);
    store.change(note('seither'));
    expect((await apply(new Map([[mine.id, 'copy']]))).count).toBe(1);
    const { assessments } = await store.everything();
    const notes = assessments.map(({ answers }) => answers[first]?.note);
    expect(notes.sort()).toEqual(['seither', undefined]);
  },
);
