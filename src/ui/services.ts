import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Assessment, Day, Instant } from '../domain/assessment';
import type { Instrument, InstrumentRef } from '../domain/instrument';
import type { InfoFacts } from '../i18n/de/info-page';
import type { PwaState } from '../pwa/pwa-state';
import type { ReportModel, ReportOptions } from '../report/report-model';
import type { Step } from '../report/work';
import type { Store } from '../state/store';
import type { UndoStack } from '../state/undo';
import type { Archive } from './archive';
import type { BackupKeeping, BackupWish, WrittenBackup } from './backup-keeping';
import type { BackupPreview } from './backup-preview';
import type { AnyWish, MadeDocument } from './document-wish';
import type { Router } from './router';
import type { Workshops } from './workshops';

/** What the screens get from outside; put together in main.tsx, replaced in tests. */
export interface Services {
  store: Store;
  undo: UndoStack;
  router: Router;
  now(): Instant;
  today(): Day;
  /** The local calendar day of a moment. */
  dayOf(instant: Instant): Day;
  newId(): string;
  loadInstrument(ref: InstrumentRef): Promise<Instrument>;
  /** The newest version of the Praxishilfe people start with. */
  latestInstrument(): Promise<Instrument>;
  /** The worked example, dated from today. */
  createSample(): Promise<Assessment>;
  /** Brings what turns an assessment into everything a document says about it. */
  loadReportBuilder(): Promise<ReportBuilder>;
  /** Rejects when its code or fonts cannot be loaded, and as soon as `step` does. */
  makeDocument(wish: AnyWish, step: Step): Promise<MadeDocument>;
  /** Who hosts the app, and which versions run. */
  aboutApp(): Promise<InfoFacts>;
  backup: BackupService;
  /** Earlier states, deleted ones, and what cannot be read; rejects when its code cannot be loaded. */
  archive(): Promise<Archive>;
  /** Workshops and their ballots; rejects when its code cannot be loaded. */
  workshops(): Promise<Workshops>;
  pwa: PwaState;
}

/** Without options, everything goes in. */
export type ReportBuilder = (
  assessment: Assessment,
  instrument: Instrument,
  options?: ReportOptions,
) => ReportModel;

export interface BackupService {
  /** Everything on this device as files, or what is wished; rejects when nothing could be read. */
  write(wish?: BackupWish): Promise<WrittenBackup>;
  /**
   * Gives the browser everything as a file and answers what must be said of it; rejects when there is
   * nothing to give.
   */
  handOver(): Promise<HandedOver>;
  /** Reads and checks a file; rejects with an ImportError, 'encrypted' when it takes a password. */
  read(file: Blob, password?: string): Promise<BackupPreview>;
  /** What this device remembers of its Sicherungen; comes when first needed. */
  keeping(): Promise<BackupKeeping>;
}

export interface HandedOver {
  /** An alert when people must not rely on the file as it is. */
  role: 'status' | 'alert';
  said: string;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen was rendered without ServicesProvider');
  return services;
}
