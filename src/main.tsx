import { effect } from '@preact/signals';
import { hydrate, render } from 'preact';
import { hasLeftovers, isMarked, writerId } from './browser-mark';
import { dayOf, newId, now, today } from './clock';
import { createPwaState } from './pwa/pwa-state';
import { afterPaint } from './state/after-paint';
import { createStore } from './state/store';
import { connectTabs } from './state/tabs';
import { createUndo } from './state/undo';
import { type DatabaseEvent, databaseOpener } from './storage/database';
import { createRepository } from './storage/repository';
import { App } from './ui/app';
import { createRouter } from './ui/router';
import { type Services, ServicesProvider } from './ui/services';
import { welcomeBack } from './welcome-back';
import './styles/tokens.css';
import './styles/base.css';
import './styles/fonts.css';

const open = databaseOpener({
  onEvent: tellOfStorage,
  isErased: () => store.news.peek() === 'erased',
  // Of workshops too, once they have come.
  beforeLettingGo: () => store.flush(),
});
const repository = createRepository(open, { now, dayOf });
const announce = connectTabs((ids) => store.heard(ids));
const store = createStore(repository, {
  schedule: afterPaint,
  announce,
  onSaved: welcomeBack,
  writerId,
  clock: Date.now,
});

function tellOfStorage(event: DatabaseEvent): void {
  const { news } = store;
  if (news.peek() === 'erased') return;
  if (event === 'opened') {
    if (news.peek() === 'blocked') news.value = null;
    // What waited for it goes on by itself.
    store.flush();
    store.summariesChanged();
  } else if (event === 'created') {
    if (isMarked()) news.value = 'gone';
  } else if (event !== 'terminated') {
    news.value = event;
  }
}

/** What does not come now, e.g. without a network, is asked for again. */
const rescue = () =>
  import('./rescue')
    .then(({ connectRescue }) => connectRescue({ store, repository, open, announce }))
    .catch(() => undefined);

if (hasLeftovers()) {
  const { load } = repository;
  // Nobody goes on with an entry before what was left behind is back, or cannot be just now.
  const recovered = rescue();
  repository.load = (...args) => recovered.then(() => load(...args));
} else {
  afterPaint(rescue);
}
window.addEventListener('online', rescue);

// A page that goes away must not take entries with it: write at once, and ask if that is not done.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') store.flush();
  else rescue();
});
window.addEventListener('pagehide', () => store.flush());
effect(() => {
  // Only while it is needed: the listener keeps Firefox from bringing a page back as it was.
  if (store.saveStatus.value.kind === 'saved') window.removeEventListener('beforeunload', hold);
  else window.addEventListener('beforeunload', hold);
});

function hold(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Fetched beforehand: the last way out, a Sicherung, must not need a file that may be gone. */
const later = () => import('./later-services');

const around = { open, store, announce };

const pwa = createPwaState();

const services: Services = {
  store,
  undo: createUndo(),
  router: createRouter(window),
  now,
  today,
  dayOf,
  newId,
  loadInstrument: async (ref) => (await later()).loadInstrument(ref),
  latestInstrument: async () => (await later()).latestInstrument(),
  createSample: async () => (await later()).createSample(),
  loadReportBuilder: async () => (await later()).loadReportBuilder(),
  makeDocument: async (wish, step) => (await later()).makeDocument(wish, step),
  aboutApp: async () => (await later()).aboutApp(),
  backup: {
    write: async (wish) => (await later()).writeBackup(around, wish),
    handOver: async () => (await later()).handOverBackup(around),
    keeping: async () => (await later()).backupKeeping(around, repository),
    read: async (file, password) => (await later()).readBackup(around, file, password),
  },
  workshops: async () => (await later()).workshops(open, store),
  archive: async () => (await later()).archive(around),
  pwa,
};

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app"');
const app = (
  <ServicesProvider value={services}>
    <App />
  </ServicesProvider>
);
if (root.hasChildNodes() && services.router.route.peek().name === 'start') {
  hydrate(app, root);
} else {
  root.replaceChildren();
  render(app, root);
}
document.documentElement.classList.remove('elsewhere');

afterPaint(() => {
  import('./updates')
    .then(({ connectUpdates }) => connectUpdates(pwa, store))
    .catch(() => {
      pwa.offlineFailed.value = true;
    });
});
