import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/content/content-error';
import {
  createLibrary,
  type InstrumentFiles,
  latestInstrument,
  loadInstrument,
} from '../../src/content/load-instrument';
import type { Instrument } from '../../src/domain/instrument';

/** An instrument of which only its address matters. */
const named = (id: string, version: string, language: string): Instrument => ({
  id,
  version,
  language,
  title: 'Titel',
  subtitle: 'Selbstbewertung',
  publishers: [],
  goal: '',
  steps: [],
  minutes: { from: 1, to: 2 },
  scale: {
    red: { label: 'Rot', meaning: '' },
    yellow: { label: 'Gelb', meaning: '' },
    green: { label: 'Grün', meaning: '' },
  },
  planColumns: {
    checkpoint: '',
    measure: '',
    priority: '',
    responsible: '',
    start: '',
    review: '',
  },
  checkpoints: [],
  glossary: [],
});

function filesOf(...refs: [id: string, version: string, language: string][]): InstrumentFiles {
  return Object.fromEntries(
    refs.map(([id, version, language]) => [
      `../../content/instruments/${id}/${version}/${language}.json`,
      async () => named(id, version, language),
    ]),
  );
}

describe('loading a pinned instrument', () => {
  const library = createLibrary(
    filesOf(
      ['zo', '1.0.0', 'ar'],
      ['zo', '1.0.0', 'de'],
      ['zo', '1.0.0', 'en'],
      ['zo', '1.1.0', 'de'],
      ['kmu', '1.0.0', 'fr'],
    ),
  );

  it.each([
    ['exactly what is asked for', 'zo', '1.0.0', 'en', 'en'],
    ['the same language from another country', 'zo', '1.0.0', 'en-GB', 'en'],
    ['German when the language is missing', 'zo', '1.0.0', 'tr', 'de'],
    ['whatever there is when German is missing too', 'kmu', '1.0.0', 'tr', 'fr'],
  ])('gives %s', async (_, id, version, asked, given) => {
    const instrument = await library.loadInstrument({ id, version, language: asked });
    expect(instrument).toMatchObject({ id, version, language: given });
  });

  it('never gives another version', async () => {
    const ref = { id: 'zo', version: '9.0.0', language: 'de' };
    await expect(library.loadInstrument(ref)).rejects.toMatchObject({
      name: 'ContentError',
      code: 'unknown-instrument',
      facts: ref,
    });
  });
});

describe('the latest version', () => {
  it('goes by number, not by alphabet', async () => {
    const library = createLibrary(
      filesOf(['zo', '1.9.0', 'de'], ['zo', '1.10.0', 'de'], ['zo', '1.2.30', 'de']),
    );
    expect((await library.latestInstrument('zo', 'de')).version).toBe('1.10.0');
  });

  it('is unknown for an instrument that is not there', async () => {
    await expect(createLibrary({}).latestInstrument('zo', 'de')).rejects.toMatchObject({
      code: 'unknown-instrument',
      facts: { id: 'zo', language: 'de' },
    });
  });
});

describe('a file that cannot be loaded', () => {
  const ref = { id: 'zo', version: '1.0.0', language: 'de' };
  const path = '../../content/instruments/zo/1.0.0/de.json';

  it('is told with its cause, and may be tried again', async () => {
    const offline = new TypeError('Failed to fetch');
    const answers = [Promise.reject(offline), Promise.resolve(named('zo', '1.0.0', 'de'))];
    const library = createLibrary({ [path]: async () => answers.shift() ?? never() });
    const failure: unknown = await library.loadInstrument(ref).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ContentError);
    expect(failure).toMatchObject({ code: 'unreadable', facts: { ...ref, file: path } });
    expect(failure).toHaveProperty('cause', offline);
    expect(await library.loadInstrument(ref)).toMatchObject(ref);
  });

  it('is loaded only once when all goes well', async () => {
    let loads = 0;
    const library = createLibrary({
      [path]: async () => {
        loads++;
        return named('zo', '1.0.0', 'de');
      },
    });
    const [first, second] = await Promise.all([
      library.loadInstrument(ref),
      library.loadInstrument(ref),
    ]);
    expect(second).toBe(first);
    expect(loads).toBe(1);
  });
});

describe('the content that comes with the app', () => {
  it('is found', async () => {
    expect(await latestInstrument('zo', 'de')).toMatchObject({ id: 'zo', language: 'de' });
    expect(await loadInstrument({ id: 'zo', version: '1.0.0', language: 'de' })).toMatchObject({
      version: '1.0.0',
    });
  });
});

function never(): never {
  throw new Error('asked too often');
}
