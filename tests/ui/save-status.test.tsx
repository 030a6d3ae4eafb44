// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { SaveStatus as Status } from '../../src/state/save-queue';
import type { StorageNews } from '../../src/state/store-types';
import { SaveStatus } from '../../src/ui/components/save-status';
import { type Services, ServicesProvider } from '../../src/ui/services';
import { anAssessment } from '../fixtures/assessments';

afterEach(() => act(() => cleanup()));

function show({ shown = true, news = null as StorageNews | null }) {
  const store = {
    saveStatus: signal<Status>({ kind: 'saved' }),
    current: signal(shown ? anAssessment() : null),
    news: signal(news),
  };
  const { container } = render(
    <ServicesProvider value={{ store } as unknown as Services}>
      <SaveStatus />
    </ServicesProvider>,
  );
  return container.textContent;
}

it('says that an assessment is stored', () => {
  expect(show({})).toBe('Gespeichert');
});

it('F30 does not call stored what "Alles löschen" has taken away', () => {
  expect(show({ news: 'erased' })).toBe('Nicht gespeichert');
});

it('says nothing where no assessment is shown', () => {
  expect(show({ shown: false })).toBe('');
  expect(show({ shown: false, news: 'erased' })).toBe('');
});
