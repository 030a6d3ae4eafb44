import type { Rating } from '../../../domain/instrument';
import { MAX_CODE_CHECKPOINTS } from '../../../domain/workshop/ballot-code';
import type { Workshop } from '../../../domain/workshop/workshop';
import type { WorkshopKey } from '../../../domain/workshop/workshop-number';
import { useOpenWorkshop, useWorkshops } from './use-workshops';

/** What the ballot codes of the open workshop carry; `null` when its Praxishilfe has none. */
export function useBallotKey(): (WorkshopKey & { checkpoints: number }) | null {
  const { workshop } = useOpenWorkshop();
  const praxishilfe = useWorkshops().praxishilfeNumber(workshop.instrument);
  const checkpoints = workshop.checkpointIds.length;
  if (praxishilfe === null || checkpoints < 1 || checkpoints > MAX_CODE_CHECKPOINTS) return null;
  return { number: workshop.number, praxishilfe, checkpoints };
}

/** Lights in the order of the checkpoints, by checkpoint id. */
export function byCheckpoint(
  { checkpointIds }: Pick<Workshop, 'checkpointIds'>,
  lights: readonly (Rating | null)[],
): Record<string, Rating | null> {
  return Object.fromEntries(checkpointIds.map((id, index) => [id, lights[index] ?? null]));
}
