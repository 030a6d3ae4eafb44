import '../styles/fonts-ext.css';

// One file for all of them, fetched right after the first paint: see use-frame-parts.ts.
export { Arrivals } from './components/arrivals';
export { ErrorMessage } from './components/error-message';
export { Notices } from './components/notices';
export { OfflineNews } from './components/offline-news';
export { PartMissing } from './components/part-missing';
export { SafariHint } from './components/safari-hint';
export { SaveStatus } from './components/save-status';
export { UndoBar } from './components/undo-bar';
export { BelowList } from './screens/start/below-list';
export { DeletedHint } from './screens/start/deleted-hint';
export { Facts } from './screens/start/facts';
export { Lead } from './screens/start/lead';
export { Sheet } from './screens/start/sheet';
export { StartHints } from './screens/start/start-hints';
export { Steps } from './screens/start/steps';
export { TakePart } from './screens/start/take-part';
export { WorkshopCard } from './screens/start/workshop-card';
