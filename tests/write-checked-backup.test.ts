import { describe, expect, it } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import type { Everything } from '../src/state/everything';
import type { Store } from '../src/state/store';
import { writeCheckedBackup } from '../src/write-checked-backup';
import { aMeasure, anAssessment } from './fixtures/assessments';

const good = anAssessment({ id: 'good' });

/** Passes for a record of ours at every start, but no file can hold it. */
const odd = anAssessment({
  id: 'odd',
  name: 'Verein Süd',
  measures: [aMeasure({ priority: 7 as unknown as null })],
});

/** Not even its parts can be copied into a file. */
const worse = anAssessment({
  id: 'worse',
  name: '',
  conflicts: [{ entry: 'note/a' } as Assessment['conflicts'][number]],
});

const storeOf = (assessments: Assessment[], lacking: Everything['lacking'] = 'nothing') =>
  ({
    everything: async () => ({ assessments, lacking }),
    load: async (id: string) => assessments.find((one) => one.id === id) ?? null,
  }) as unknown as Store;

async function idsIn({ files }: { files: readonly { file: Blob }[] }) {
  const texts = await Promise.all(files.map(({ file }) => file.text()));
  return texts.flatMap((text) => JSON.parse(text).assessments.map(({ id }: Assessment) => id));
}

describe('F19 a record that no Sicherung can hold', () => {
  it.each([
    ['that the reader refuses', odd],
    ['that cannot even be written', worse],
  ])('%s is left out by name, and the others are saved and checked', async (_, bad) => {
    const written = await writeCheckedBackup(storeOf([good, bad]));
    expect(written).toMatchObject({
      check: 'passed',
      lacking: 'unreadable',
      leftOut: [bad.name],
      states: [{ id: 'good' }],
    });
    expect(await idsIn(written)).toEqual(['good']);
  });

  it('is left out of a locked one too', async () => {
    const written = await writeCheckedBackup(storeOf([odd, good]), { password: 'Apfelbaum 17' });
    expect(written).toMatchObject({ check: 'passed', leftOut: ['Verein Süd'] });
  });

  it('does not hide that the storage gave nothing but what is in memory', async () => {
    const written = await writeCheckedBackup(storeOf([odd, good], 'all-but-memory'));
    expect(written).toMatchObject({ lacking: 'all-but-memory', leftOut: ['Verein Süd'] });
  });

  it('is what the file holds when people want it alone, or have nothing else', async () => {
    for (const written of [
      await writeCheckedBackup(storeOf([good, odd]), { only: 'odd' }),
      await writeCheckedBackup(storeOf([odd])),
    ]) {
      expect(written).toMatchObject({ check: 'failed', leftOut: [] });
      expect(await idsIn(written)).toEqual(['odd']);
    }
  });
});

it('nothing is left out of a Sicherung that is whole', async () => {
  const written = await writeCheckedBackup(storeOf([good]));
  expect(written).toMatchObject({ check: 'passed', lacking: 'nothing', leftOut: [] });
});
