import { MAX_NAME } from '../../domain/limits';
import { textOfWorkshop } from '../../domain/workshop/compare-workshops';
import { freeNumberFrom } from '../../domain/workshop/copy-beside';
import type { Workshop } from '../../domain/workshop/workshop';
import { StorageError } from '../storage-error';
import { type WorkshopChoice, type WorkshopPreview, workshopToWrite } from './preview-workshops';
import type { Taking } from './take-over';

/** What becomes of workshops together with the assessments of the same file. */
export interface WorkshopsToPut {
  workshops: readonly Workshop[];
  gone: readonly string[];
  read: readonly Workshop[];
  /** By id: under which other one a deleted workshop stays while the one of the file is there. */
  deletedAs?: ReadonlyMap<string, string>;
}

/** What is chosen of the workshops, and how to take it back; nothing when none is. */
export function workshopsToTake(
  now: readonly Workshop[],
  previewed: readonly WorkshopPreview[],
  choices: ReadonlyMap<string, string>,
  { newId, nameOfCopy }: Taking,
) {
  const there = byId(now);
  const titleOfCopy = (title: string) => nameOfCopy(title).slice(0, MAX_NAME);
  const taken = new Set([...now, ...previewed.map((one) => one.workshop)].map((one) => one.number));
  const freeNumber = (from: number) => {
    const free = freeNumberFrom(from, taken);
    taken.add(free);
    return free;
  };
  const wanted = previewed.flatMap((entry) => {
    const { workshop, onDevice, choices: possible } = entry;
    const chosen = choices.get(workshop.id) ?? 'skip';
    const choice: WorkshopChoice = possible.find((one) => one === chosen) ?? 'skip';
    const ours = there.get(workshop.id);
    if (choice !== 'skip' && choice !== 'copy') assertAsShown(ours, onDevice);
    return workshopToWrite(entry, choice, { newId, titleOfCopy, freeNumber }) ?? [];
  });
  if (wanted.length === 0) return undefined;
  const before = wanted.flatMap(({ id }) => there.get(id) ?? []);
  const gone = wanted.map(({ id }) => id).filter((id) => !there.has(id));
  const deletedAs = new Map(gone.map((id) => [id, newId()]));
  return {
    put: { workshops: wanted, gone: [], read: now, deletedAs },
    takeBack(later: readonly Workshop[]): WorkshopsToPut {
      assertUntouched(wanted, later, textOfWorkshop);
      return { workshops: before, gone, read: later, deletedAs };
    },
  };
}

/** Nothing is merged, so what came in while the preview was open would be lost. */
function assertAsShown(now: Workshop | undefined, shown: Workshop | undefined): void {
  if (now && (!shown || textOfWorkshop(now) !== textOfWorkshop(shown))) {
    throw new StorageError('worked-on');
  }
}

export const byId = <T extends { id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]));

/** Work done after an import is worth more than taking the import back. */
export function assertUntouched<T extends { id: string }>(
  imported: readonly T[],
  later: readonly T[],
  textOf: (record: T) => string,
): void {
  const now = byId(later);
  const touched = imported.some((record) => {
    const there = now.get(record.id);
    return there !== undefined && textOf(there) !== textOf(record);
  });
  if (touched) throw new StorageError('worked-on');
}
