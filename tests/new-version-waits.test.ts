// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { updateWords } from '../src/i18n/de/update';
import { createPwaState } from '../src/pwa/pwa-state';
import { connectServiceWorker } from '../src/pwa/register';
import { holdWhileUnsaved } from '../src/pwa/unsaved-lock';

it('F33 a new version waits for what is unsaved of a workshop in this window, and says where to look', async () => {
  const state = createPwaState();
  const saveStatus = signal({ kind: 'saved' });
  const flush = vi.fn(async () => undefined);
  connectServiceWorker('./sw.js', state, { saveStatus, flush }, updateWords);
  const workshops = signal(true);
  holdWhileUnsaved(workshops);

  state.offer.value = updateWords.newVersion;
  await state.accept();
  expect(flush).toHaveBeenCalledOnce();
  expect(state.offer.value.text).toBe(updateWords.blockedHere);

  // What is unsaved of an assessment stands on the screen already.
  saveStatus.value = { kind: 'failed' };
  state.offer.value = updateWords.newVersion;
  await state.accept();
  expect(state.offer.value.text).toBe(updateWords.newVersion.text);
});
