import type { Instrument, InstrumentRef } from '../domain/instrument';
import { chooseLanguage, compareVersions, refOfPath } from './choose-file';
import { ContentError } from './content-error';

/** Published files by path, each loaded when first called. */
export type InstrumentFiles = Record<string, () => Promise<Instrument>>;

/** The ways to ask for content. All throw `ContentError`. */
export interface InstrumentLibrary {
  /** Exactly this version; another language of it when the wanted one is missing. */
  loadInstrument(ref: InstrumentRef): Promise<Instrument>;
  /** The highest version there is. */
  latestInstrument(id: string, language: string): Promise<Instrument>;
  /** Every published file; what a backup may refer to. */
  allInstruments(): Promise<Instrument[]>;
}

export function createLibrary(files: InstrumentFiles): InstrumentLibrary {
  const published = Object.keys(files).flatMap((path) => {
    const ref = refOfPath(path);
    return ref ? [{ path, ...ref }] : [];
  });
  const cache = new Map<string, Promise<Instrument>>();

  async function read(path: string, ref: InstrumentRef): Promise<Instrument> {
    try {
      const load = files[path];
      if (!load) throw new Error(`no file ${path}`);
      return await load();
    } catch (cause) {
      throw new ContentError('unreadable', { ...ref, file: path }, { cause });
    }
  }

  async function loadInstrument(ref: InstrumentRef): Promise<Instrument> {
    const versions = published.filter((file) => file.id === ref.id && file.version === ref.version);
    const language = chooseLanguage(
      ref.language,
      versions.map((file) => file.language),
    );
    const file = versions.find((candidate) => candidate.language === language);
    if (!file) throw new ContentError('unknown-instrument', { ...ref });
    return cache.get(file.path) ?? keep(file.path, read(file.path, ref));
  }

  function keep(path: string, loading: Promise<Instrument>): Promise<Instrument> {
    cache.set(path, loading);
    // A failed attempt is forgotten: the next one may find the network again.
    loading.catch(() => cache.delete(path));
    return loading;
  }

  async function latestInstrument(id: string, language: string): Promise<Instrument> {
    const versions = published.filter((file) => file.id === id).map((file) => file.version);
    const version = versions.sort(compareVersions).at(-1);
    if (!version) throw new ContentError('unknown-instrument', { id, language });
    return loadInstrument({ id, version, language });
  }

  return {
    loadInstrument,
    latestInstrument,
    allInstruments: () => Promise.all(published.map(loadInstrument)),
  };
}

export const { loadInstrument, latestInstrument, allInstruments } = createLibrary(
  import.meta.glob<Instrument>('../../content/instruments/*/*/*.json', { import: 'default' }),
);
