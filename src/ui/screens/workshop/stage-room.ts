import type { WorkshopStage } from '../../../domain/workshop/workshop-stage';
import type { WorkshopRoom } from './workshop-place';

/** Where one goes on with a workshop that has come so far. */
export const STAGE_ROOMS: Record<WorkshopStage, WorkshopRoom> = {
  preparing: 'vorbereiten',
  voting: 'abstimmen',
  revealed: 'ergebnis',
  agreed: 'ergebnis',
  planned: 'plan',
};
