import { useEffect } from 'preact/hooks';
import type { Workshop } from '../../../domain/workshop/workshop';
import { useServices } from '../../services';

/** How many measures stand in the plan of a workshop; none while that is not known. */
export function useMeasures(): (workshop: Workshop) => number {
  const { store } = useServices();
  useEffect(() => store.watchSummaries(), [store]);
  const summaries = store.summaries.value ?? [];
  return ({ assessmentId }) => summaries.find(({ id }) => id === assessmentId)?.measures ?? 0;
}
