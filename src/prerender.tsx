import { signal } from '@preact/signals';
import { renderToString } from 'preact-render-to-string';
import { App } from './ui/app';
import * as parts from './ui/frame-parts';
import { type Services, ServicesProvider } from './ui/services';
import { frameParts } from './ui/use-frame-parts';

/** The start screen as HTML, made at build time; the page hydrates it with the real services. */
export function prerenderStart(): string {
  frameParts.value = parts;
  return renderToString(
    <ServicesProvider value={unborn()}>
      <App />
    </ServicesProvider>,
  );
}

/** Nothing is known yet: exactly the state the app starts in. */
function unborn(): Services {
  const never = () => Promise.reject(new Error('Not available while prerendering'));
  const nothing = () => undefined;
  return {
    store: {
      summaries: signal(null),
      summariesFailed: signal(false),
      current: signal(null),
      saveStatus: signal({ kind: 'saved' }),
      news: signal(null),
      isReadOnly: () => false,
      refused: signal(0),
      unsaved: () => [],
      waiting: () => [],
      refreshSummaries: never,
      watchSummaries: () => nothing,
      summariesChanged: never,
      open: never,
      create: nothing,
      change: nothing,
      changeIn: never,
      visit: nothing,
      load: never,
      everything: never,
      remove: never,
      bringBack: never,
      flush: never,
      retry: never,
    },
    undo: { latest: signal(null), offer: nothing, dismiss: nothing, undo: never },
    router: { route: signal({ name: 'start' }), go: nothing },
    now: () => '',
    today: () => '',
    dayOf: () => '',
    newId: () => '',
    loadInstrument: never,
    latestInstrument: never,
    createSample: never,
    loadReportBuilder: never,
    makeDocument: never,
    aboutApp: never,
    backup: { write: never, handOver: never, read: never, keeping: never },
    archive: never,
    workshops: never,
    pwa: {
      offlineReady: signal(false),
      offlineFailed: signal(false),
      offer: signal(null),
      acceptOffer: nothing,
      postponeOffer: nothing,
    },
  };
}
