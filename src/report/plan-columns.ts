import type { Instrument, PlanColumn } from '../domain/instrument';
import { cleanLine } from './clean-text';

const COLUMNS: readonly PlanColumn[] = [
  'checkpoint',
  'measure',
  'priority',
  'responsible',
  'start',
  'review',
];

/** The six heads of the plan in order. */
export function planColumns({ planColumns: labels }: Instrument): ReportColumn[] {
  return COLUMNS.map((id) => ({ id, label: cleanLine(labels[id]) }));
}

export interface ReportColumn {
  id: PlanColumn;
  label: string;
}
