import { afterEach, describe, expect, test, vi } from 'vitest';
import { FontError, loadFaces } from '../../../src/report/pdf/fonts';
import { loadFont } from './read-pdf';

afterEach(() => vi.unstubAllGlobals());

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

async function failure(load: (file: string) => Promise<ArrayBuffer>): Promise<FontError> {
  const error = await loadFaces(load).catch((reason: unknown) => reason);
  if (error instanceof FontError) return error;
  throw new Error('expected a FontError');
}

describe('a document is only drawn with its faces', () => {
  test('both weights are loaded', async () => {
    const faces = await loadFaces(loadFont);
    expect(Object.keys(faces)).toEqual(['regular', 'semibold']);
  });

  test('F37 a face that does not come is named', async () => {
    const error = await failure(() => Promise.reject(new Error('offline')));
    expect(error).toMatchObject({ code: 'unavailable', file: 'source-sans-3-400.ttf' });
  });

  test.each([
    [
      'F39 a page in its place',
      () => Promise.resolve(bytes('<!doctype html><title>Anmelden</title>')),
    ],
    ['F38 an empty answer', () => Promise.resolve(new ArrayBuffer(0))],
    ['F38 a face cut off', async (file: string) => (await loadFont(file)).slice(0, 40_000)],
    [
      'F38 a face cut off in its first bytes',
      async (file: string) => (await loadFont(file)).slice(0, 20),
    ],
  ])('%s counts as damaged', async (_, load) => {
    expect((await failure(load)).code).toBe('damaged');
  });

  test('by default the files lie beside the app, in whatever folder that is', async () => {
    vi.stubGlobal('document', { baseURI: 'https://host.example/praxishilfe/' });
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: URL) => {
      asked.push(address.href);
      return Promise.resolve(new Response(null, { status: 404 }));
    });
    const error = await loadFaces().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unavailable' });
    expect(asked[0]).toBe('https://host.example/praxishilfe/fonts/source-sans-3-400.ttf');
  });
});
