import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment';
import { anAssessment } from '../fixtures/assessments';
import { freshBrowser } from '../storage/browser';
import { aStore, note, red } from './a-store';

beforeEach(freshBrowser);

const noteIn = (record: Assessment | null | undefined) => record?.answers.a?.note;

/** Two tabs of one browser with the same assessment open, which do not hear of each other. */
async function twoTabs() {
  const here = aStore();
  const there = aStore();
  await here.createStored();
  await there.store.open('assessment-1');
  const type = (tab: typeof here, text: string, at: number) => {
    tab.clock.time = at;
    tab.store.change(note(text));
  };
  return { here, there, type };
}

describe('F25 the same field in two tabs', () => {
  it('the later entry wins, also when the earlier one is written after it', async () => {
    const { here, there, type } = await twoTabs();
    type(here, 'zuerst getippt', 1000);
    type(there, 'danach getippt', 2000);
    await there.store.flush();
    await here.store.flush();
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('danach getippt');
    expect(noteIn(here.store.current.value)).toBe('danach getippt');
    expect(here.store.saveStatus.value.kind).toBe('saved');
  });

  it('the later entry wins when it is written later, and the other tab shows it', async () => {
    const { here, there, type } = await twoTabs();
    type(here, 'zuerst getippt', 1000);
    type(there, 'danach getippt', 2000);
    await here.store.flush();
    await there.store.flush();
    await here.store.heard(['assessment-1']);
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('danach getippt');
    expect(noteIn(here.store.current.value)).toBe('danach getippt');
  });

  it('letters typed in turns: who typed last sees all of theirs, and both tabs the same', async () => {
    const { here, there, type } = await twoTabs();
    let at = 1000;
    const words = { here: '', there: '' };
    for (const letter of 'Vorstand') {
      words.here = `${noteIn(here.store.current.value) ?? ''}${letter}`;
      at += 2;
      type(here, words.here, at);
      words.there = `${noteIn(there.store.current.value) ?? ''}${letter.toUpperCase()}`;
      type(there, words.there, at + 1);
      await Promise.all([here.store.flush(), there.store.flush()]);
      await Promise.all([here.store.heard(['assessment-1']), there.store.heard(['assessment-1'])]);
      expect(noteIn(there.store.current.value)).toBe(words.there);
      expect(noteIn(here.store.current.value)).toBe(words.there);
    }
    expect(noteIn(await here.repository.load('assessment-1'))).toBe(words.there);
  });

  it('what was read before a letter was saved never takes the letter off the screen', async () => {
    const { here, type } = await twoTabs();
    const answer = here.slow('assessment-1', 'after reading');
    const hearing = here.store.heard(['assessment-1']);
    type(here, 'V', 1000);
    await here.store.flush();
    answer();
    await hearing;
    expect(noteIn(here.store.current.value)).toBe('V');
  });

  it('F23 an entry after the clock was set back still wins', async () => {
    const { here, there, type } = await twoTabs();
    type(there, 'aus der Zukunft', 9_000_000);
    await there.store.flush();
    await here.store.heard(['assessment-1']);
    type(here, 'nach dem Zurückstellen', 1000);
    await here.store.flush();
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('nach dem Zurückstellen');
    type(here, 'nach dem Vorstellen', 9_999_999_999_999);
    await here.store.flush();
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('nach dem Vorstellen');
  });
});

describe('F26 different fields in two tabs', () => {
  it('stay both, however the writes fall', async () => {
    const { here, there, type } = await twoTabs();
    type(here, 'Notiz von hier', 1000);
    there.store.change(red);
    await Promise.all([there.store.flush(), here.store.flush()]);
    const stored = await here.repository.load('assessment-1');
    expect(noteIn(stored)).toBe('Notiz von hier');
    expect(stored?.answers.b?.rating).toBe('red');
  });
});

describe('F27 an old tab that comes back', () => {
  it('does not put its old entry over a later one', async () => {
    const { here, there, type } = await twoTabs();
    here.trouble.code = 'quota';
    type(here, 'vor langer Zeit', 1000);
    await here.store.flush();
    type(there, 'seitdem', 2000);
    await there.store.flush();
    here.trouble.code = null;
    await here.store.retry();
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('seitdem');
    expect(noteIn(here.store.current.value)).toBe('seitdem');
  });
});

describe('F28 an entry while the record is still loading', () => {
  it('is neither lost nor taken off the screen', async () => {
    const { here, type } = await twoTabs();
    const answer = here.slow('assessment-1', 'after reading');
    const opening = here.store.open('assessment-1');
    type(here, 'beim Laden getippt', 1000);
    await here.store.flush();
    answer();
    await opening;
    expect(noteIn(here.store.current.value)).toBe('beim Laden getippt');
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('beim Laden getippt');
  });
});

describe('F30 when another tab takes everything away', () => {
  it('an unsaved entry stays here, says so, and comes back on request', async () => {
    const { here, there, type } = await twoTabs();
    type(here, 'noch nicht gespeichert', 1000);
    await there.store.remove('assessment-1');
    await here.store.heard(['assessment-1']);
    await here.store.flush();
    expect(here.store.saveStatus.value).toEqual({ kind: 'failed', code: 'not-found' });
    expect(noteIn(here.store.current.value)).toBe('noch nicht gespeichert');
    await here.store.retry();
    expect(noteIn(await here.repository.load('assessment-1'))).toBe('noch nicht gespeichert');
  });

  it('an unsaved entry goes on top of what was imported there', async () => {
    const { here, there, type } = await twoTabs();
    type(here, 'von hier', 1000);
    const imported = red({ ...anAssessment(), name: 'Aus der Sicherung' });
    await there.store.bringBack([imported]);
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    expect(stored?.name).toBe('Aus der Sicherung');
    expect(noteIn(stored)).toBe('von hier');
    expect(here.store.current.value?.name).toBe('Aus der Sicherung');
  });

  it('a new assessment that another tab has written already is merged, not overwritten', async () => {
    const here = aStore();
    const there = aStore();
    here.store.create(anAssessment());
    await there.repository.put([anAssessment()]);
    await there.store.open('assessment-1');
    there.store.change(note('von dort'));
    await there.store.flush();
    here.store.change(red);
    await here.store.flush();
    const stored = await here.repository.load('assessment-1');
    expect(noteIn(stored)).toBe('von dort');
    expect(stored?.answers.b?.rating).toBe('red');
    expect(noteIn(here.store.current.value)).toBe('von dort');
  });
});
