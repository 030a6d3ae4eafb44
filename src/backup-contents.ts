import type { Store } from './state/store';
import type { AllWorkshops } from './state/workshop-list';
import type { WorkshopStore } from './state/workshop-store';
import type { BackupSource, Wanted } from './storage/backup/write-backup-file';

/** Brings the workshops; rejects when their code is not to be had. */
export type LoadWorkshops = () => Promise<Pick<WorkshopStore, 'everything' | 'load'>>;

/** Assessments and workshops, stored or unsaved. Rejects when neither storage nor memory has anything to give. */
export async function readContents(store: Store, workshops?: LoadWorkshops): Promise<Wanted> {
  const [ours, theirs] = await Promise.allSettled([store.everything(), workshopsThere(workshops)]);
  const found: AllWorkshops =
    theirs.status === 'fulfilled' ? theirs.value : { workshops: [], lacking: 'unreadable' };
  if (ours.status === 'rejected') {
    // What is in memory is worth more than nothing.
    if (found.workshops.length === 0) throw ours.reason;
    return { assessments: [], workshops: found.workshops, lacking: 'all-but-memory' };
  }
  const { assessments, lacking } = ours.value;
  const isLacking = lacking === 'nothing' && found.lacking !== 'nothing';
  return { assessments, workshops: found.workshops, lacking: isLacking ? 'unreadable' : lacking };
}

/** A workshop with the assessment that its joint result became. */
export function workshopLoader(
  { load }: Pick<Store, 'load'>,
  workshops?: LoadWorkshops,
): NonNullable<BackupSource['loadWorkshop']> {
  return async (id) => {
    const workshop = await (await workshops?.())?.load(id);
    if (!workshop) return null;
    const joint = workshop.assessmentId === null ? null : await load(workshop.assessmentId);
    return { assessments: joint ? [joint] : [], workshops: [workshop] };
  };
}

async function workshopsThere(workshops: LoadWorkshops | undefined): Promise<AllWorkshops> {
  if (!workshops) return { workshops: [], lacking: 'nothing' };
  return (await workshops()).everything();
}
