import { describe, expect, it } from 'vitest';
import { createUndo } from '../../src/state/undo';

describe('Rückgängig', () => {
  it('takes back one thing after the other, the latest first', async () => {
    const undo = createUndo();
    const taken: string[] = [];
    undo.offer({ message: 'erstes', undo: () => void taken.push('erstes') });
    undo.offer({ message: 'zweites', undo: () => void taken.push('zweites') });
    await undo.undo();
    expect(taken).toEqual(['zweites']);
    expect(undo.latest.value?.message).toBe('erstes');
    await undo.undo();
    await undo.undo();
    expect(taken).toEqual(['zweites', 'erstes']);
    expect(undo.latest.value).toBeNull();
  });

  it('stays on offer when it fails', async () => {
    const undo = createUndo();
    let works = false;
    undo.offer({
      message: 'gelöscht',
      undo: async () => {
        if (!works) throw new Error('disk full');
      },
    });
    await expect(undo.undo()).rejects.toThrow('disk full');
    expect(undo.latest.value?.message).toBe('gelöscht');
    works = true;
    await undo.undo();
    expect(undo.latest.value).toBeNull();
  });

  it('keeps what was done meanwhile on offer', async () => {
    const undo = createUndo();
    undo.offer({
      message: 'gelöscht',
      undo: () => undo.offer({ message: 'umbenannt', undo: () => undefined }),
    });
    await undo.undo();
    expect(undo.latest.value?.message).toBe('umbenannt');
    await undo.undo();
    expect(undo.latest.value).toBeNull();
  });

  it('is not done twice by an impatient second click', async () => {
    const undo = createUndo();
    let times = 0;
    undo.offer({
      message: 'gelöscht',
      undo: async () => {
        times += 1;
      },
    });
    await Promise.all([undo.undo(), undo.undo()]);
    expect(times).toBe(1);
  });
});
