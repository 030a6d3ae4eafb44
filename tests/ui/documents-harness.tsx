import '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { loadReportBuilder } from '../../src/documents';
import type { Assessment } from '../../src/domain/assessment';
import { WHOLE_REPORT } from '../../src/report/report-model';
import { type Step, unwatched } from '../../src/report/work';
import type { DocumentWish, MadeDocument } from '../../src/ui/document-wish';
import { chosenOptions } from '../../src/ui/screens/documents/chosen-options';
import { DocumentsScreen } from '../../src/ui/screens/documents/documents-screen';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { anInstrument } from '../fixtures/instruments';

/** The files that the browser was asked to save, by name. */
export const saved: string[] = [];

let wide = true;

beforeEach(() => {
  saved.length = 0;
  wide = true;
  chosenOptions.value = WHOLE_REPORT;
  vi.stubGlobal('matchMedia', () => ({ matches: wide }));
  vi.stubGlobal('scrollTo', () => undefined);
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (this.download !== '') saved.push(this.download);
  };
});

afterEach(async () => {
  await act(() => cleanup());
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A document in the making: what was wished, and how the test lets it go on. */
export interface Work {
  wish: DocumentWish;
  step: Step;
  finish(made?: Partial<MadeDocument>): Promise<void>;
  fail(error?: Error): Promise<void>;
}

/** Opens the room of documents; each document waits for the test. */
export async function openDocuments(
  assessment: Assessment,
  { width = 'laptop', instrument = anInstrument() } = {},
) {
  wide = width === 'laptop';
  const works: Work[] = [];
  const makeDocument = (wish: DocumentWish, step: Step = unwatched) =>
    new Promise<MadeDocument>((resolve, reject) => {
      const made = { file: new Blob(['%']), name: `Datei.${wish.kind}` };
      works.push({
        wish,
        step,
        finish: (over = {}) => act(async () => resolve({ ...made, ...over })),
        fail: (error = new Error('A mistake of ours')) => act(async () => reject(error)),
      });
    });
  const services = { makeDocument, loadReportBuilder, today: () => '2026-11-20' };
  const user = userEvent.setup({
    // It waits between its taps, which nobody would end where a test holds the clock.
    advanceTimers: (delay) => {
      if (vi.isFakeTimers()) vi.advanceTimersByTime(delay);
    },
  });
  const view = render(
    <ServicesProvider value={services as unknown as Services}>
      <DocumentsScreen assessment={assessment} instrument={instrument} />
    </ServicesProvider>,
  );
  // The choice is there at once, the rest with the code of the report.
  await act(async () => {
    await loadReportBuilder();
  });
  return {
    user,
    works,
    container: view.container,
    leave: () =>
      act(() => {
        view.unmount();
      }),
  };
}

export const button = (name: string) => screen.getByRole('button', { name });

/** All that is told in passing, however many places there are for it. */
export const told = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
