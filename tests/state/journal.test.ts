// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  journalKey,
  readJournals,
  removeJournal,
  shortenJournal,
  writeJournal,
} from '../../src/state/journal';
import { keepJournal } from '../../src/state/keep-journal';
import type { SaveStatus } from '../../src/state/save-queue';
import type { StorageNews, Store } from '../../src/state/store-types';
import { anAssessment } from '../fixtures/assessments';

const record = anAssessment();
const KEPT = [{ key: journalKey('tab'), text: JSON.stringify([record]), records: [record] }];

beforeEach(() => localStorage.clear());

/** The browser forbids localStorage from now on. */
function forbid(): void {
  vi.stubGlobal('localStorage', {
    get length(): number {
      throw new DOMException('forbidden', 'SecurityError');
    },
    getItem: forbidden,
    setItem: forbidden,
    removeItem: forbidden,
  });
}
const forbidden = () => {
  throw new DOMException('forbidden', 'SecurityError');
};

describe('a journal', () => {
  it('is read again as it was written, beside those of other tabs', () => {
    expect(writeJournal('tab', [record])).toBe(true);
    expect(writeJournal('other', [])).toBe(true);
    expect(readJournals()).toEqual(expect.arrayContaining(KEPT));
    removeJournal(journalKey('tab'));
    expect(readJournals()).toEqual([{ key: journalKey('other'), text: '[]', records: [] }]);
  });

  it('that is half a text or something else comes as the text it is', () => {
    localStorage.setItem(journalKey('half'), '[{"id":');
    localStorage.setItem(journalKey('odd'), '{"id": "a"}');
    localStorage.setItem('of another app', '[]');
    const records = readJournals().flatMap((journal) => journal.records);
    expect(new Set(records)).toEqual(new Set(['[{"id":', '{"id": "a"}']));
  });

  it('keeps what is left of it, and goes when nothing is', () => {
    writeJournal('tab', [record, anAssessment({ id: 'b' })]);
    const [journal] = readJournals();
    if (!journal) throw new Error('it was written');
    shortenJournal(journal, [record]);
    expect(readJournals()).toEqual(KEPT);
    // Its tab is alive and went on: what it wrote meanwhile is no longer what was replayed.
    shortenJournal(journal, []);
    expect(readJournals()).toEqual(KEPT);
    for (const now of readJournals()) shortenJournal(now, []);
    expect(localStorage).toHaveLength(0);
  });

  it('is done without where the browser forbids it', () => {
    forbid();
    expect(writeJournal('tab', [record])).toBe(false);
    expect(() => removeJournal(journalKey('tab'))).not.toThrow();
    expect(() => shortenJournal({ key: 'a', text: '[]', records: [] }, [])).not.toThrow();
    expect(readJournals()).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe('what is not stored when the page goes', () => {
  let end = () => {};
  afterEach(() => end());

  function aPage(unsaved = [record]) {
    const saveStatus = signal<SaveStatus>({ kind: 'saving' });
    const news = signal<StorageNews | null>(null);
    const waits: { milliseconds: number; work: () => void }[] = [];
    const wait = (milliseconds: number, work: () => void) => {
      const planned = { milliseconds, work };
      waits.push(planned);
      return () => void waits.splice(waits.indexOf(planned), 1);
    };
    const shown = { unsaved };
    const store = { saveStatus, news, unsaved: () => [...shown.unsaved], waiting: () => [] };
    keepJournal(store as unknown as Store, 'tab', wait);
    end = () => {
      saveStatus.value = { kind: 'saved' };
    };
    /** A second goes by. */
    const pass = () => waits.shift()?.work();
    return { saveStatus, news, shown, waits, pass };
  }
  const leave = (kind = 'pagehide') => window.dispatchEvent(new Event(kind));

  it.each(['pagehide', 'beforeunload', 'freeze'])('is written down at %s', (kind) => {
    aPage();
    leave(kind);
    expect(readJournals()).toEqual(KEPT);
  });

  it('is written down when the page is hidden, not when it is seen again', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    aPage();
    leave('visibilitychange');
    expect(readJournals()).toEqual([]);
    visibility.mockReturnValue('hidden');
    leave('visibilitychange');
    expect(readJournals()).toEqual(KEPT);
  });

  it('is crossed out once it is stored after all', () => {
    const { saveStatus } = aPage();
    leave();
    saveStatus.value = { kind: 'saved' };
    expect(localStorage).toHaveLength(0);
    leave();
    expect(localStorage).toHaveLength(0);
  });

  it('leaves the journal of an earlier life alone while it has none of its own', () => {
    const { saveStatus } = aPage([]);
    writeJournal('tab', [record]);
    leave();
    saveStatus.value = { kind: 'saved' };
    expect(readJournals()).toEqual(KEPT);
  });

  it('F01 is written down after a second, whether or not the page goes, and again when it changes', () => {
    const { saveStatus, shown, waits, pass } = aPage();
    expect(waits.map(({ milliseconds }) => milliseconds)).toEqual([1000]);
    saveStatus.value = { kind: 'failed', code: 'quota' };
    expect(waits).toHaveLength(1);
    pass();
    expect(readJournals()).toEqual(KEPT);
    const writing = vi.spyOn(Storage.prototype, 'setItem');
    pass();
    expect(writing).not.toHaveBeenCalled();
    shown.unsaved = [anAssessment({ name: 'Weiter getippt' })];
    pass();
    expect(JSON.stringify(readJournals())).toContain('Weiter getippt');
    saveStatus.value = { kind: 'saved' };
    expect([localStorage.length, waits]).toEqual([0, []]);
    writing.mockRestore();
  });

  it('F01 begins anew with the next entry that is not stored', () => {
    const { saveStatus, pass } = aPage();
    saveStatus.value = { kind: 'saved' };
    saveStatus.value = { kind: 'saving' };
    pass();
    expect(readJournals()).toEqual(KEPT);
  });

  it('F65 takes back what it wrote when everything is deleted, and writes no more', () => {
    const { news, waits, pass } = aPage();
    pass();
    news.value = 'erased';
    expect([localStorage.length, waits]).toEqual([0, []]);
  });

  it('F65 leaves nothing behind after "Alles löschen"', () => {
    const { news } = aPage();
    news.value = 'erased';
    leave();
    expect(localStorage).toHaveLength(0);
  });
});
