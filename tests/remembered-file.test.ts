import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '../src/domain/assessment';
import { createKeeping } from '../src/keeping';
import type { Everything } from '../src/state/everything';
import type { Store } from '../src/state/store';
import type { RememberedFile } from '../src/storage/backup/remembered-file';
import type { Repository } from '../src/storage/repository-types';
import { anAssessment } from './fixtures/assessments';
import { aTab, freshBrowser, type Tab } from './storage/browser';

const one = anAssessment({ id: 'one' });
const two = anAssessment({ id: 'two' });

let tab: Tab;
beforeEach(() => {
  freshBrowser();
  tab = aTab();
});
afterEach(() => vi.unstubAllGlobals());

/** The file people choose, as the browser hands it out; `trouble` is what it does wrong. */
function aFile(trouble: Partial<RememberedFile> = {}) {
  let contents = new Blob(['vorher']);
  const aborted = vi.fn(async () => undefined);
  const file: RememberedFile = {
    name: 'Sicherung.json',
    queryPermission: async () => 'granted',
    requestPermission: async () => 'denied',
    createWritable: async () => {
      let next = contents;
      return {
        write: async (data) => {
          next = data;
        },
        close: async () => {
          contents = next;
        },
        abort: aborted,
      };
    },
    getFile: async () => contents as File,
    ...trouble,
  };
  return { file, aborted, text: () => contents.text() };
}

/** Chooses the file; the browser's own question answers this. */
async function choose(
  answer: () => Promise<RememberedFile | undefined>,
  assessments: Assessment[] = [one],
  lacking: Everything['lacking'] = 'nothing',
) {
  vi.stubGlobal('showSaveFilePicker', answer);
  // A database keeps no functions, which a file of the test consists of.
  const kept = new Map<string, unknown>();
  const settings: Repository = {
    ...tab.repository,
    readSetting: async <T>(name: string) => kept.get(name) as T,
    writeSetting: async (name, value) => void kept.set(name, value),
  };
  /** What the storage gives out; changes while the browser lives. */
  const gives: Everything = { assessments, lacking };
  const store = {
    load: async (id: string) => gives.assessments.find((wanted) => wanted.id === id) ?? null,
    everything: async () => ({ ...gives }),
  } as unknown as Store;
  const keeping = createKeeping(store, settings);
  return { keeping, gives, result: await keeping.chooseFile() };
}

describe('always into this file', () => {
  it('is only offered where the browser can', () => {
    const canRemember = () => createKeeping({} as Store, tab.repository).canRememberFile;
    expect(canRemember()).toBe(false);
    vi.stubGlobal('showSaveFilePicker', () => undefined);
    expect(canRemember()).toBe(true);
  });

  it('writes it, remembers it, and renews it with one tap', async () => {
    const { file, text } = aFile();
    const { keeping, result } = await choose(async () => file);
    expect(result).toMatchObject({ kind: 'saved', name: file.name, count: 1 });
    expect((await keeping.state()).file).toBe(file.name);
    expect(JSON.parse(await text()).assessments).toHaveLength(1);
    expect((await keeping.renewFile()).kind).toBe('saved');
    await keeping.forgetFile();
    expect(await keeping.renewFile()).toEqual({ kind: 'gone' });
  });

  it.each<[string, () => Promise<RememberedFile | undefined>]>([
    ['close the question', () => Promise.reject(new DOMException('', 'AbortError'))],
    ['have a browser that asks nothing', async () => undefined],
  ])('is left alone when people %s', async (_, answer) => {
    const { keeping, result } = await choose(answer);
    expect(result).toEqual({ kind: 'cancelled' });
    expect((await keeping.state()).file).toBeNull();
  });

  it.each([
    ['gone', new DOMException('', 'NotFoundError')],
    ['denied', new DOMException('', 'NotAllowedError')],
    ['denied', new DOMException('', 'SecurityError')],
    ['failed', new DOMException('', 'QuotaExceededError')],
    ['failed', 'odd'],
  ])('says "%s" when the browser breaks off', async (kind, error) => {
    expect((await choose(() => Promise.reject(error))).result).toEqual({ kind });
    const { file, aborted, text } = aFile();
    const broken = async () => ({
      ...(await file.createWritable()),
      write: () => Promise.reject(error),
    });
    const { result } = await choose(async () => ({ ...file, createWritable: broken }));
    expect(result).toEqual({ kind });
    expect(aborted).toHaveBeenCalled();
    expect(await text()).toBe('vorher');
  });

  it('asks for leave, and writes nothing without', async () => {
    const asking = { queryPermission: async () => 'prompt' as const };
    const refused = aFile(asking);
    expect((await choose(async () => refused.file)).result).toEqual({ kind: 'denied' });
    expect(await refused.text()).toBe('vorher');
    const allowed = aFile({ ...asking, requestPermission: async () => 'granted' });
    expect((await choose(async () => allowed.file)).result.kind).toBe('saved');
  });

  it('is not overwritten with nothing, nor with what does not fit into one file', async () => {
    const { file, text } = aFile();
    expect((await choose(async () => file, [])).result).toEqual({ kind: 'nothing' });
    const many = Array.from({ length: 2001 }, (_, index) => anAssessment({ id: `id-${index}` }));
    expect((await choose(async () => file, many)).result).toEqual({ kind: 'too-large' });
    expect(await text()).toBe('vorher');
  });

  it('is not overwritten with something that would not open again', async () => {
    const { file, text } = aFile();
    const odd = anAssessment({ ratedAt: 'gestern' });
    expect((await choose(async () => file, [odd])).result).toEqual({ kind: 'failed' });
    expect(await text()).toBe('vorher');
  });

  it.each(['unreadable', 'all-but-memory'] as const)(
    'F19 is not overwritten with less than it may hold (%s)',
    async (lacking) => {
      const { file, text } = aFile();
      const { result } = await choose(async () => file, [one], lacking);
      expect(result).toEqual({ kind: 'incomplete' });
      expect(await text()).toBe('vorher');
    },
  );

  it.each([
    ['can no longer be read', [one], 'unreadable'],
    ['no file can hold any more', [one, { ...two, ratedAt: 'gestern' }], 'nothing'],
  ] as const)(
    'F19 keeps the good copy of a record that %s, whoever taps to renew it',
    async (_, assessments, lacking) => {
      const { file, text } = aFile();
      const { keeping, gives } = await choose(async () => file, [one, two]);
      const before = await text();
      Object.assign(gives, { assessments, lacking });
      expect(await keeping.renewFile()).toEqual({ kind: 'incomplete' });
      expect(await text()).toBe(before);
      expect(JSON.parse(before).assessments).toHaveLength(2);
    },
  );

  it('is not called saved when something else lies there afterwards', async () => {
    const { file } = aFile({ getFile: async () => new File(['halb'], 'Sicherung.json') });
    const { keeping, result } = await choose(async () => file);
    expect(result).toEqual({ kind: 'failed' });
    expect((await keeping.state()).lastAt).toBeNull();
  });
});
