// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { useMakeDocument } from '../../src/ui/use-make-document';
import { anAssessment } from '../fixtures/assessments';
import { anInstrument } from '../fixtures/instruments';

const services = {
  makeDocument: async () => ({ file: new Blob(['%PDF']), name: 'Plan.pdf' }),
} as unknown as Services;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  // The tap is too old by the time the document is made.
  vi.stubGlobal('navigator', {
    vendor: '',
    userAgent: '',
    canShare: () => true,
    share: async () => {
      throw new DOMException('by the test', 'NotAllowedError');
    },
  });
});
afterEach(() => {
  act(() => cleanup());
  vi.unstubAllGlobals();
});

test('a document that waits for another tap goes when an entry makes it old', async () => {
  const first = anAssessment();
  const wrapper = ({ children }: { children: ComponentChildren }) => (
    <ServicesProvider value={services}>{children}</ServicesProvider>
  );
  const { result, rerender } = renderHook((source) => useMakeDocument(source), {
    wrapper,
    initialProps: first,
  });
  const options = { scope: 'plan', names: true, status: true } as const;
  const wish = { kind: 'pdf', assessment: first, instrument: anInstrument(), options } as const;
  await act(() => result.current.make('pdf', wish, 'share'));
  await waitFor(() => expect(result.current.handOver.state.kind).toBe('ready'));
  rerender(first);
  expect(result.current.handOver.state.kind).toBe('ready');
  rerender({ ...first, name: 'Anders' });
  await waitFor(() => expect(result.current.handOver.state.kind).toBe('idle'));
});
