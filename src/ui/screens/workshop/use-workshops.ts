import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instrument } from '../../../domain/instrument';
import type { Workshop } from '../../../domain/workshop/workshop';
import type { WorkshopStore } from '../../../state/workshop-store';
import type { Workshops } from '../../workshops';

const WorkshopsContext = createContext<Workshops | null>(null);

export const WorkshopsProvider = WorkshopsContext.Provider;

/** What the rooms around workshops get from outside. */
export function useWorkshops(): Workshops {
  const workshops = useContext(WorkshopsContext);
  if (!workshops) throw new Error('A room of workshops was rendered without its provider');
  return workshops;
}

/** The workshop whose room this is. */
export interface OpenWorkshop {
  workshop: Workshop;
  /** Its Praxishilfe, in the version it pins. */
  instrument: Instrument;
  store: WorkshopStore;
}

const OpenWorkshopContext = createContext<OpenWorkshop | null>(null);

export const OpenWorkshopProvider = OpenWorkshopContext.Provider;

/** The open workshop; the room is drawn anew with each of its changes. */
export function useOpenWorkshop(): OpenWorkshop {
  const open = useContext(OpenWorkshopContext);
  if (!open) throw new Error('A room of a workshop was rendered without its workshop');
  return open;
}
