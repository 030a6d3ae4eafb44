import { commonWords as words } from '../i18n/de/common';
import styles from './app.module.css';
import { ErrorBoundary } from './components/error-boundary';
import { Footer } from './components/footer';
import { Header } from './components/header';
import { LazyScreen } from './components/lazy-screen';
import { NoticePlace } from './components/notice-place';
import { UndoPlace } from './components/undo-place';
import type { Route } from './router';
import { StartScreen } from './screens/start/start-screen';
import { useServices } from './services';

const loadNew = () => import('./screens/new/new-screen').then((m) => m.NewScreen);
const loadAssessment = () =>
  import('./screens/assessment/assessment-screen').then((m) => m.AssessmentScreen);
const loadBackup = () => import('./screens/backup/backup-screen').then((m) => m.BackupScreen);
const loadSideRooms = () => import('./screens/side-rooms').then((m) => m.SideRooms);

/** The frame around every screen: header, notices, the screen itself, footer, undo. */
export function App() {
  const { router } = useServices();
  const route = router.route.value;
  return (
    <ErrorBoundary>
      <button type="button" class={styles.skip} onClick={focusMain}>
        {words.skip}
      </button>
      <Header />
      <NoticePlace />
      <main id="inhalt" tabIndex={-1} class={styles.main}>
        {/* A new address gets a new chance; the rooms of one assessment stay mounted. */}
        <ErrorBoundary key={'id' in route ? 'bewertung' : route.name} shown={route}>
          <Screen route={route} />
        </ErrorBoundary>
      </main>
      <Footer />
      <UndoPlace />
    </ErrorBoundary>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.name) {
    case 'start':
      return <StartScreen />;
    case 'new':
      return <LazyScreen load={loadNew} props={{}} />;
    case 'checkpoint':
    case 'overview':
    case 'plan':
    case 'documents':
    case 'reconcile':
      return <LazyScreen load={loadAssessment} props={{ route }} />;
    case 'backup':
      return <LazyScreen load={loadBackup} props={{}} />;
    case 'history':
    case 'deleted':
    case 'move':
    case 'forms':
    case 'workshop':
    case 'info':
    case 'unknown':
      return <LazyScreen load={loadSideRooms} props={{ route }} />;
  }
}

/** The hash belongs to the router, so skipping moves the focus itself. */
function focusMain() {
  document.getElementById('inhalt')?.focus();
}
