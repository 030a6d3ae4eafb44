import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, vi } from 'vitest';
import { makeDocument } from '../../../src/documents';
import { unwatched } from '../../../src/report/work';
import type { AnyWish } from '../../../src/ui/document-wish';
import { TODAY } from './rich-plan';

const PUBLIC = new URL('../../../public/', import.meta.url);

/** What the app's own way to a document needs of a browser: a page, its server, and today's day. */
export function standInForBrowser(): void {
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00.000Z`) });
    vi.stubGlobal('document', { baseURI: 'https://app.test/' });
    vi.stubGlobal('fetch', async (url: URL) => {
      const file = await readFile(new URL(`.${url.pathname}`, PUBLIC));
      return new Response(new Uint8Array(file));
    });
  });
  afterAll(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** The bytes of a document as the app makes it, and the name it gives the file. */
export async function make(wish: AnyWish): Promise<{ bytes: Uint8Array; name: string }> {
  const { file, name } = await makeDocument(wish, unwatched);
  return { bytes: new Uint8Array(await file.arrayBuffer()), name };
}
